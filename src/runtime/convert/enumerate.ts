import type { NetType } from '../types/net-type.ts';
import { hierarchyOf, typeOf } from '../types/types.ts';
import { ArrayList } from '../values/array-list.ts';
import { Dictionary } from '../values/dictionary.ts';
import { Enumerator } from '../values/enumerator.ts';
import { NetException } from '../values/errors.ts';
import { PSCustomObject, PSWrapper } from '../values/members.ts';
import type { NetObject, Value } from '../values/value.ts';

/**
 * The elements that PowerShell takes out of a value in pipelines, `foreach` and operators; undefined for a scalar.
 * Strings, dictionaries and XML nodes are scalars (about_Pipelines).
 */
export function enumerate(value: Value): Iterable<Value> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return value;
  if (value instanceof Dictionary || value instanceof PSCustomObject) return undefined;
  if (value instanceof PSWrapper) return enumerate(value.base);
  if (value instanceof ArrayList) return new ListIterable(value);
  if (value instanceof Enumerator) return value.remaining();
  const enumerateType = enumeratorOf(value);
  return enumerateType?.(value);
}

/** The elements of a collection as an array of their own; a scalar becomes an array of one, `$null` too, AutomationNull none. */
export function toArray(value: Value): Value[] {
  if (value === undefined) return [];
  const elements = enumerate(value);
  return elements ? [...elements] : [value];
}

/** Whether PowerShell enumerates the value, without beginning to do so. */
export function isEnumerable(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value) || value instanceof ArrayList || value instanceof Enumerator) return true;
  if (value instanceof Dictionary || value instanceof PSCustomObject) return false;
  if (value instanceof PSWrapper) return isEnumerable(value.base);
  return enumeratorOf(value) !== undefined;
}

type EnumerateType = NonNullable<NetType['enumerate']>;

const known = new WeakMap<NetType, EnumerateType | 'none'>();

function enumeratorOf(value: NetObject): EnumerateType | undefined {
  const type = typeOf(value);
  if (!type) return undefined;
  let found = known.get(type.definition);
  if (!found) {
    found = 'none';
    for (const { definition } of hierarchyOf(type)) {
      if (!definition.enumerate) continue;
      found = definition.enumerate;
      break;
    }
    known.set(type.definition, found);
  }
  return found === 'none' ? undefined : found;
}

/** An ArrayList, which refuses to go on when it was changed meanwhile, as .NET's enumerators do. */
class ListIterable implements Iterable<Value> {
  readonly #list: ArrayList;

  constructor(list: ArrayList) {
    this.#list = list;
  }

  *[Symbol.iterator](): Generator<Value> {
    const { items } = this.#list;
    const { length } = items;
    for (let index = 0; index < length; index++) {
      if (this.#list.items !== items || items.length !== length) throw modified();
      yield items[index];
    }
    if (this.#list.items !== items || items.length !== length) throw modified();
  }
}

const modified = () => new NetException('System.InvalidOperationException', 'Collection was modified; enumeration operation may not execute.');
