import type { TypeValue } from '../../runtime/types/type-value.ts';
import { closeType, findDefinition } from '../../runtime/types/types.ts';
import type { Dictionary } from '../../runtime/values/dictionary.ts';
import { unchanged } from '../../runtime/values/dictionary-entry.ts';
import { GenericDictionary } from '../../runtime/values/generic-dictionary.ts';
import { NetObject, type Value } from '../../runtime/values/value.ts';

const typeNames: Record<string, [keys: string, values: string]> = {
  'System.Collections.Hashtable': ['System.Collections.Hashtable+KeyCollection', 'System.Collections.Hashtable+ValueCollection'],
  'System.Collections.Specialized.OrderedDictionary': [
    'System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection',
    'System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection',
  ],
  'System.Collections.SortedList': ['System.Collections.SortedList+KeyList', 'System.Collections.SortedList+ValueList'],
};

const genericNames = {
  keys: 'System.Collections.Generic.Dictionary`2+KeyCollection',
  values: 'System.Collections.Generic.Dictionary`2+ValueCollection',
};

const sortedNames = {
  keys: 'System.Collections.Generic.SortedList`2+KeyList',
  values: 'System.Collections.Generic.SortedList`2+ValueList',
};

/** The keys or the values of a dictionary: a view that follows it. */
export class KeyCollection extends NetObject {
  readonly dictionary: Dictionary;
  readonly which: 'keys' | 'values';
  override readonly type: TypeValue | undefined;

  constructor(dictionary: Dictionary, which: 'keys' | 'values') {
    super();
    this.dictionary = dictionary;
    this.which = which;
    const names = dictionary.typeName === 'System.Collections.Generic.SortedList`2' ? sortedNames : genericNames;
    const definition = dictionary instanceof GenericDictionary ? findDefinition(names[which]) : undefined;
    this.type = definition && closeType(definition, (dictionary as GenericDictionary).type.typeArguments);
  }

  get typeName() {
    const [keys, values] = typeNames[this.dictionary.typeName] ?? typeNames['System.Collections.Hashtable'];
    return this.type?.definition.name ?? (this.which === 'keys' ? keys : values);
  }

  get items(): Value[] {
    return this.which === 'keys' ? this.dictionary.keys() : this.dictionary.values();
  }

  *[Symbol.iterator](): Generator<Value> {
    yield* unchanged(this.dictionary, this.items);
  }
}
