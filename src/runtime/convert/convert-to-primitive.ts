import type { TypeValue } from '../types/type-value.ts';
import { Dictionary } from '../values/dictionary.ts';
import { EnumValue } from '../values/enum-value.ts';
import { NetException } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { BigInteger, Char, Double } from '../values/numbers.ts';
import { DateTime } from '../values/temporal.ts';
import type { Value } from '../values/value.ts';
import { changeType } from './change-type.ts';
import { conversionError, failedConversion, noConversion } from './conversion-error.ts';
import { isNumeric } from './numeric-types.ts';
import { stringToNumber } from './string-to-number.ts';
import { toText } from './to-text.ts';

/** `[int]value` and the like. */
export function toNumericType(given: Value, type: TypeValue): Value {
  const { name } = type.definition;
  if (typeof given === 'number') {
    if (name === 'System.Int32') return given;
    if (name === 'System.Int64') return BigInt(given);
    if (name === 'System.Double') return new Double(given);
  }
  const value = unwrap(given);
  if (value === null || value === undefined) return changeType(0, name);
  if (typeof value === 'string') return stringToNumber(value, type);
  if (value instanceof BigInteger && name !== 'System.Numerics.BigInteger')
    return attempt('InvalidCastTargetInvocationExceptionop_Explicit', value, type);
  if (isNumeric(value) || typeof value === 'boolean' || value instanceof Char || value instanceof EnumValue || value instanceof DateTime) {
    return attempt('InvalidCastIConvertible', value, type);
  }
  // Decimal and BigInteger are no primitives of the CLR: a dictionary counts as a list of their properties, of which none can be set.
  if (value instanceof Dictionary && (name === 'System.Decimal' || name === 'System.Numerics.BigInteger')) {
    const [key] = value.keys();
    if (key === undefined) return changeType(0, name);
    const notFound = `The property '${toText(key)}' was not found for the '${name}' object. There is no settable property available.`;
    throw conversionError('ObjectCreationError', `Cannot create object of type "${name}". ${notFound}`);
  }
  throw noConversion(given, type);
}

/** `[char]value`: a number's character, or a text of one. */
export function toChar(value: Value, type: TypeValue): Value {
  if (value instanceof Char) return value;
  if (typeof value === 'string') {
    if (value.length === 1) return new Char(value);
    throw failedConversion('InvalidCastParseTargetInvocation', value, type, {
      typeName: 'System.FormatException',
      message: 'String must be exactly one character long.',
    });
  }
  if (isNumeric(value) || typeof value === 'boolean' || value instanceof EnumValue || value instanceof DateTime) {
    return attempt('InvalidCastIConvertible', value, type);
  }
  throw noConversion(value, type);
}

function attempt(id: string, value: Value, type: TypeValue): Value {
  try {
    return changeType(value, type.definition.name);
  } catch (error) {
    if (error instanceof NetException) throw failedConversion(id, value, type, error);
    throw error;
  }
}
