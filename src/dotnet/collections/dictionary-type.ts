import { netText } from '../../runtime/convert/net-text.ts';
import type { PropertyDefinition } from '../../runtime/types/net-type.ts';
import type { MethodsBySignature } from '../../runtime/types/overloads.ts';
import type { Dictionary } from '../../runtime/values/dictionary.ts';
import { enumerateDictionary } from '../../runtime/values/dictionary-entry.ts';
import { Enumerator } from '../../runtime/values/enumerator.ts';
import type { Value } from '../../runtime/values/value.ts';
import { argument, argumentNull } from '../argument-exceptions.ts';
import { netEquals } from '../equality.ts';
import { StringComparer } from '../text/string-comparer.ts';
import { KeyCollection } from './key-collection.ts';
import * as list from './list-operations.ts';

export function key(value: Value): Value {
  if (value === null || value === undefined) throw argumentNull('key');
  return value;
}

/** Whether a comparer argument makes keys equal that differ in case only. */
export const ignoresKeyCase = (comparer: Value): boolean => comparer instanceof StringComparer && comparer.ignoreCase;

export const entryEnumerator = (self: Dictionary) => new DictionaryEnumerator({ [Symbol.iterator]: () => enumerateDictionary(self) });

/** IDictionaryEnumerator: has Key, Value and Entry besides Current. */
export class DictionaryEnumerator extends Enumerator {
  override get typeName() {
    return 'System.Collections.IDictionaryEnumerator';
  }
}

export function copyEntries(self: Dictionary, target: Value[], at: number): void {
  list.copyTo([...enumerateDictionary(self)], target, at);
}

export const containsValue = (self: Dictionary, value: Value) => self.values().some((each) => netEquals(each, value));

/** Properties that Hashtable, OrderedDictionary and SortedList share. */
export const dictionaryProperties: Record<string, PropertyDefinition<Dictionary>> = {
  IsReadOnly: { type: 'bool', get: () => false },
  IsFixedSize: { type: 'bool', get: () => false },
  IsSynchronized: { type: 'bool', get: () => false },
  Keys: { type: 'System.Collections.ICollection', get: (self) => new KeyCollection(self, 'keys') },
  Values: { type: 'System.Collections.ICollection', get: (self) => new KeyCollection(self, 'values') },
  SyncRoot: { type: 'System.Object', get: (self) => self },
  Count: { type: 'int', get: (self) => self.count },
};

/** Methods that the dictionaries without type arguments share. */
export const dictionaryMethods: MethodsBySignature<Dictionary> = {
  'void Add(System.Object key, System.Object value)': (self, [name, value]) => {
    if (self.has(key(name))) {
      throw argument(`Item has already been added. Key in dictionary: '${netText(self.spelling(name))}'  Key being added: '${netText(name)}'`);
    }
    self.set(name, value);
  },
  'void Clear()': (self) => self.clear(),
  'bool Contains(System.Object key)': (self, [name]) => self.has(key(name)),
  'void CopyTo(array array, int arrayIndex)': (self, [target, at]) => copyEntries(self, target, at),
  'System.Collections.IDictionaryEnumerator GetEnumerator()': entryEnumerator,
  'void Remove(System.Object key)': (self, [name]) => void self.delete(key(name)),
};
