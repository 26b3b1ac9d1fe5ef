import type { TypeValue } from '../types/type-value.ts';
import { typeOf } from '../types/types.ts';
import { EnumValue } from '../values/enum-value.ts';
import { isWrittenNumber, unwrap } from '../values/members.ts';
import { BigInteger, Decimal, Double, Single, SmallInteger, UInt64 } from '../values/numbers.ts';
import { SwitchValue } from '../values/switch-value.ts';
import type { Value } from '../values/value.ts';
import { conversionError } from './conversion-error.ts';

function isNumber(value: Value): boolean {
  return (
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof Double ||
    value instanceof Single ||
    value instanceof SmallInteger ||
    value instanceof Decimal ||
    value instanceof UInt64 ||
    value instanceof BigInteger ||
    value instanceof EnumValue
  );
}

/**
 * Parameters and variables of type bool take Booleans and numbers only, though a cast makes a Boolean of anything
 * (ArgumentTypeConverterAttribute). The message for what is refused; undefined for what is taken.
 */
export function booleanRefusal(wrapped: Value, target: string): string | undefined {
  const value = unwrap(wrapped);
  if (typeof value === 'boolean' || isNumber(value) || isWrittenNumber(wrapped) || value instanceof SwitchValue) return undefined;
  const source = value === null || value === undefined ? '' : (typeOf(value)?.fullName ?? '');
  return `Cannot convert value "${source}" to type "${target}". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.`;
}

/** The value for a variable of the type, which refuses what a parameter of the type refuses. */
export function withoutRefusal(value: Value, type: TypeValue | undefined): Value {
  const isNullable = type?.definition.name === 'System.Nullable`1';
  const name = (isNullable ? type.typeArguments[0] : type)?.fullName;
  const isSwitch = name === 'System.Management.Automation.SwitchParameter';
  if ((name !== 'System.Boolean' && !isSwitch) || ((isNullable || isSwitch) && (value === null || value === undefined))) return value;
  const message = booleanRefusal(value, isNullable ? `System.Nullable\`1[${name}]` : name);
  if (message === undefined) return value;
  throw conversionError('InvalidCastException', message);
}
