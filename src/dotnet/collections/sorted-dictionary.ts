import type { TypeValue } from '../../runtime/types/type-value.ts';
import { Dictionary, type DictionaryTypeName } from '../../runtime/values/dictionary.ts';
import { GenericDictionary } from '../../runtime/values/generic-dictionary.ts';
import type { Value } from '../../runtime/values/value.ts';
import type { Compare } from './comparer.ts';

/** SortedDictionary`2 and SortedList`2: entries in the order of their keys. */
export class SortedGenericDictionary extends GenericDictionary {
  readonly #compare: Compare;

  constructor(type: TypeValue, compare: Compare, ignoreCase: boolean) {
    super(type, ignoreCase);
    this.#compare = compare;
  }

  override entries(): [Value, Value][] {
    return super.entries().sort(([left], [right]) => this.#compare(left, right));
  }
}

/** System.Collections.SortedList. */
export class SortedDictionary extends Dictionary {
  readonly #compare: Compare;

  constructor(typeName: DictionaryTypeName, compare: Compare, ignoreCase: boolean) {
    super(typeName, ignoreCase);
    this.#compare = compare;
  }

  override entries(): [Value, Value][] {
    return super.entries().sort(([left], [right]) => this.#compare(left, right));
  }
}
