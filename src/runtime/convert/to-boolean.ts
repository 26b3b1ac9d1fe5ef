import { hierarchyOf, typeOf } from '../types/types.ts';
import { ArrayList } from '../values/array-list.ts';
import { EnumValue } from '../values/enum-value.ts';
import { PSWrapper } from '../values/members.ts';
import { BigInteger, Char, Decimal, Double, Single, SmallInteger, UInt64 } from '../values/numbers.ts';
import { SwitchValue } from '../values/switch-value.ts';
import type { NetObject, Value } from '../values/value.ts';

/**
 * Whether a value counts as true: `$null`, zero, an empty string and an empty list do not; a list of one element counts as
 * that element (about_Booleans).
 */
export function toBoolean(value: Value): boolean {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return value !== 0;
    case 'string':
      return value.length !== 0;
    case 'bigint':
      return value !== 0n;
    case 'undefined':
      return false;
  }
  if (value === null) return false;
  return Array.isArray(value) ? isListTrue(value) : isObjectTrue(value);
}

function isObjectTrue(value: NetObject): boolean {
  if (value instanceof SwitchValue) return value.isPresent;
  if (value instanceof Double || value instanceof Single || value instanceof SmallInteger || value instanceof EnumValue) return value.value !== 0;
  if (value instanceof Decimal) return value.mantissa !== 0n;
  if (value instanceof UInt64 || value instanceof BigInteger) return value.value !== 0n;
  if (value instanceof Char) return value.value !== '\0';
  if (value instanceof PSWrapper) return toBoolean(value.base);
  const elements = listElements(value);
  return elements ? isListTrue(elements) : true;
}

/** The elements of an IList; undefined for everything else, also for what is enumerable only. */
function listElements(value: Value): Value[] | undefined {
  if (Array.isArray(value)) return value;
  if (value instanceof PSWrapper) return listElements(value.base);
  if (value instanceof ArrayList) return value.items;
  const type = typeof value === 'object' ? typeOf(value) : undefined;
  if (!type) return undefined;
  let isList = false;
  for (const { definition } of hierarchyOf(type)) {
    isList ||= definition.interfaces?.includes('System.Collections.IList') ?? false;
    if (isList && definition.enumerate) return [...definition.enumerate(value)];
  }
  return undefined;
}

function isListTrue(elements: Value[]): boolean {
  if (elements.length !== 1) return elements.length > 1;
  const inner = listElements(elements[0]);
  return inner ? inner.length > 0 : toBoolean(elements[0]);
}
