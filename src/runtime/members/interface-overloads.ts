import { typeText } from '../convert/type-text.ts';
import type { TypeValue } from '../types/type-value.ts';
import { parseSignature } from './signature.ts';

const generic = 'System.Collections.Generic';

/** The methods that an interface asks for, in the type parameters of the collections that have it. */
const required: Record<string, readonly string[]> = {
  'IList[T]': ['int IndexOf(T item)', 'void Insert(int index, T item)', 'void RemoveAt(int index)'],
  'ICollection[T]': ['void Add(T item)', 'void Clear()', 'bool Contains(T item)', 'void CopyTo(T[] array, int arrayIndex)', 'bool Remove(T item)'],
  'IEnumerable[T]': [`${generic}.IEnumerator[T] GetEnumerator()`],
  'ISet[T]': [
    'bool Add(T item)',
    ...['UnionWith', 'IntersectWith', 'ExceptWith', 'SymmetricExceptWith'].map((name) => `void ${name}(${generic}.IEnumerable[T] other)`),
    ...['IsSubsetOf', 'IsSupersetOf', 'IsProperSupersetOf', 'IsProperSubsetOf', 'Overlaps', 'SetEquals'].map(
      (name) => `bool ${name}(${generic}.IEnumerable[T] other)`,
    ),
  ],
  'IReadOnlySet[T]': [
    'bool Contains(T item)',
    ...['IsSubsetOf', 'IsSupersetOf', 'IsProperSupersetOf', 'IsProperSubsetOf', 'Overlaps', 'SetEquals'].map(
      (name) => `bool ${name}(${generic}.IEnumerable[T] other)`,
    ),
  ],
  'IDictionary[TKey,TValue]': [
    'void Add(TKey key, TValue value)',
    'bool ContainsKey(TKey key)',
    'bool Remove(TKey key)',
    'bool TryGetValue(TKey key, [ref] TValue value)',
  ],
  'ICollection[KeyValuePair[TKey,TValue]]': [
    `void Add(${generic}.KeyValuePair[TKey,TValue] item)`,
    'void Clear()',
    `bool Contains(${generic}.KeyValuePair[TKey,TValue] item)`,
    `void CopyTo(${generic}.KeyValuePair[TKey,TValue][] array, int arrayIndex)`,
    `bool Remove(${generic}.KeyValuePair[TKey,TValue] item)`,
  ],
  'IEnumerable[KeyValuePair[TKey,TValue]]': [`${generic}.IEnumerator[${generic}.KeyValuePair[TKey,TValue]] GetEnumerator()`],
  'IReadOnlyDictionary[TKey,TValue]': ['bool ContainsKey(TKey key)', 'bool TryGetValue(TKey key, [ref] TValue value)'],
  IOrderedDictionary: [
    'System.Collections.IDictionaryEnumerator GetEnumerator()',
    'void Insert(int index, System.Object key, System.Object value)',
    'void RemoveAt(int index)',
  ],
  IDictionary: [
    'bool Contains(System.Object key)',
    'void Add(System.Object key, System.Object value)',
    'void Clear()',
    'System.Collections.IDictionaryEnumerator GetEnumerator()',
    'void Remove(System.Object key)',
  ],
  IList: [
    'int Add(System.Object value)',
    'bool Contains(System.Object value)',
    'void Clear()',
    'int IndexOf(System.Object value)',
    'void Insert(int index, System.Object value)',
    'void Remove(System.Object value)',
    'void RemoveAt(int index)',
  ],
  ICollection: ['void CopyTo(array array, int index)'],
  IEnumerable: ['System.Collections.IEnumerator GetEnumerator()'],
  ICloneable: ['System.Object Clone()'],
};

const list = ['IList[T]', 'ICollection[T]', 'IEnumerable[T]', 'IEnumerable', 'IList', 'ICollection'];
const sequence = ['IEnumerable[T]', 'IEnumerable', 'ICollection'];
const pairs = [
  'IDictionary[TKey,TValue]',
  'ICollection[KeyValuePair[TKey,TValue]]',
  'IEnumerable[KeyValuePair[TKey,TValue]]',
  'IEnumerable',
  'IDictionary',
  'ICollection',
  'IReadOnlyDictionary[TKey,TValue]',
];

/** The interfaces of the collections, in the order in which reflection gives them. */
const interfacesOf: Record<string, readonly string[]> = {
  [`${generic}.List\`1`]: list,
  'System.Collections.ObjectModel.Collection`1': list,
  [`${generic}.HashSet\`1`]: ['ICollection[T]', 'IEnumerable[T]', 'IEnumerable', 'ISet[T]', 'IReadOnlySet[T]'],
  [`${generic}.Queue\`1`]: sequence,
  [`${generic}.Stack\`1`]: sequence,
  [`${generic}.Dictionary\`2`]: pairs,
  [`${generic}.SortedDictionary\`2`]: pairs,
  'System.Collections.ArrayList': ['IList', 'ICollection', 'IEnumerable', 'ICloneable'],
  'System.Collections.Hashtable': ['IDictionary', 'ICollection', 'IEnumerable', 'ICloneable'],
  'System.Collections.Specialized.OrderedDictionary': ['IOrderedDictionary', 'IDictionary', 'ICollection', 'IEnumerable'],
  'System.Collections.Queue': ['ICollection', 'IEnumerable', 'ICloneable'],
  'System.Collections.Stack': ['ICollection', 'IEnumerable', 'ICloneable'],
  'System.Array': ['ICloneable', 'IList', 'ICollection', 'IEnumerable'],
};

/** Arrays have these only as methods of an interface. */
const onlyOfInterface = new Set(['Add', 'Contains', 'Clear', 'IndexOf', 'Insert', 'Remove', 'RemoveAt']);

export interface InterfaceOverloads {
  texts: string[];
  /** The type shows no method of its own of that name. */
  alone: boolean;
}

/** What PowerShell 7 shows of a method besides the type's own overloads: those of the interfaces, `int IList.Add(System.Object value)`. */
export function interfaceOverloads(type: TypeValue, name: string): InterfaceOverloads | undefined {
  const definition = type.isArray ? 'System.Array' : type.definition.name;
  const interfaces = Object.hasOwn(interfacesOf, definition) ? interfacesOf[definition] : undefined;
  if (!interfaces) return undefined;
  const closed = (text: string) =>
    text.replace(/\b(T|TKey|TValue)\b/g, (parameter) => {
      const position = type.definition.typeParameters?.indexOf(parameter) ?? -1;
      return position >= 0 && type.typeArguments[position] ? typeText(type.typeArguments[position]) : parameter;
    });
  const texts = interfaces.flatMap((owner) =>
    required[owner].filter((text) => parseSignature(text).name === name).map((text) => closed(text.replace(` ${name}(`, ` ${owner}.${name}(`))),
  );
  return texts.length > 0 ? { texts, alone: type.isArray && onlyOfInterface.has(name) } : undefined;
}
