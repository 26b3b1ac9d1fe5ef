import { convertTo } from '../../runtime/convert/convert-to.ts';
import { netText } from '../../runtime/convert/net-text.ts';
import { defaultOf } from '../../runtime/members/default-of.ts';
import type { Session } from '../../runtime/session.ts';
import type { PropertyDefinition } from '../../runtime/types/net-type.ts';
import type { MethodsBySignature } from '../../runtime/types/overloads.ts';
import { Dictionary } from '../../runtime/values/dictionary.ts';
import type { KeyValuePair } from '../../runtime/values/dictionary-entry.ts';
import type { GenericDictionary } from '../../runtime/values/generic-dictionary.ts';
import type { Value } from '../../runtime/values/value.ts';
import { argument, argumentNull } from '../argument-exceptions.ts';
import { StringComparer } from '../text/string-comparer.ts';
import { containsValue, entryEnumerator, key } from './dictionary-type.ts';
import { KeyCollection } from './key-collection.ts';
import { itemsOf } from './list-operations.ts';

export const genericDictionaryInterfaces = [
  'System.Collections.Generic.IDictionary`2',
  'System.Collections.Generic.IReadOnlyDictionary`2',
  'System.Collections.IDictionary',
  'System.Collections.ICollection',
  'System.Collections.IEnumerable',
] as const;

export const genericDictionaryProperties: Record<string, PropertyDefinition<GenericDictionary>> = {
  Comparer: { type: 'System.Object', get: (self) => new StringComparer(self.ignoreCase ? 5 : 4) },
  Count: { type: 'int', get: (self) => self.count },
  Keys: { type: 'System.Collections.ICollection', get: (self) => new KeyCollection(self, 'keys') },
  Values: { type: 'System.Collections.ICollection', get: (self) => new KeyCollection(self, 'values') },
  IsReadOnly: { type: 'bool', get: () => false },
  IsFixedSize: { type: 'bool', get: () => false },
  SyncRoot: { type: 'System.Object', get: (self) => self },
  IsSynchronized: { type: 'bool', get: () => false },
};

/** Methods that Dictionary`2 and its sorted relatives share. */
export const genericDictionaryMethods: MethodsBySignature<GenericDictionary> = {
  'void Add(TKey key, TValue value)': (self, [name, value]) => {
    if (self.has(key(name))) throw argument(`An item with the same key has already been added. Key: ${netText(name)}`);
    self.set(name, value);
  },
  'void Clear()': (self) => self.clear(),
  'bool ContainsKey(TKey key)': (self, [name]) => self.has(key(name)),
  'bool ContainsValue(TValue value)': (self, [value]) => containsValue(self, value),
  'System.Collections.IDictionaryEnumerator GetEnumerator()': entryEnumerator,
  'bool Remove(TKey key)': (self, [name]) => self.delete(key(name)),
  'bool TryGetValue(TKey key, [ref] TValue value)': (self, [name, result]) => {
    const found = self.has(key(name));
    result.value = found ? (self.get(name) ?? null) : defaultOf(self.valueType);
    return found;
  },
};

export const newerDictionaryMethods: MethodsBySignature<GenericDictionary> = {
  'bool Remove(TKey key, [ref] TValue value)': (self, [name, result]) => {
    result.value = self.has(key(name)) ? (self.get(name) ?? null) : defaultOf(self.valueType);
    return self.delete(name);
  },
  'bool TryAdd(TKey key, TValue value)': (self, [name, value]) => {
    if (self.has(key(name))) return false;
    self.set(name, value);
    return true;
  },
};

/** Takes over the entries of another dictionary or of a list of pairs. */
export function fill(made: GenericDictionary, source: Value, session: Session): GenericDictionary {
  if (source === null) throw argumentNull('dictionary');
  const entries: [Value, Value][] =
    source instanceof Dictionary ? source.entries() : itemsOf(source).map((pair) => [(pair as KeyValuePair).key, (pair as KeyValuePair).value]);
  for (const [name, value] of entries) made.set(convertTo(name, made.keyType, session), convertTo(value, made.valueType, session));
  return made;
}
