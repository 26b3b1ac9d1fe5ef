import { type BasedIntegerType, parseBasedInteger } from '../text/parse-based-integer.ts';
import { parseDecimalNumber, parseDouble, parseInteger } from '../text/parse-number.ts';
import type { TypeValue } from '../types/type-value.ts';
import { NetException } from '../values/errors.ts';
import { BigInteger, Double, Single } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { changeType } from './change-type.ts';
import { failedConversion } from './conversion-error.ts';
import { type IntegerType, integerTypes } from './numeric-types.ts';
import { scanNumber } from './scan-number.ts';

/**
 * A text to a number: first as a literal of the language, then as .NET reads it, then by way of a double
 * (LanguagePrimitives, conversions from string to numeric types).
 */
export function stringToNumber(text: string, type: TypeValue): Value {
  const { name } = type.definition;
  const literal = scanNumber(text);
  if (literal !== undefined) {
    if (name === 'System.Int32' && typeof literal === 'number') return literal;
    try {
      return changeType(literal, name);
    } catch (error) {
      // What the literal does not fit is tried as .NET reads it, for its message.
      if (!(error instanceof NetException)) throw error;
    }
  }
  if (name === 'System.Double' || name === 'System.Single') {
    return attempt('InvalidCastFromStringToDoubleOrSingle', text, type, () => {
      const value = parseDouble(text);
      return name === 'System.Double' ? new Double(value) : new Single(value);
    });
  }
  if (name === 'System.Decimal') {
    return attempt('InvalidCastFromStringToDecimal', text, type, () => throughDouble(text, name, () => parseDecimalNumber(text)));
  }
  return attempt('InvalidCastFromStringToInteger', text, type, () => throughDouble(text, name, () => systemInteger(text, name)));
}

function attempt(id: string, text: string, type: TypeValue, convert: () => Value): Value {
  try {
    return convert();
  } catch (error) {
    if (error instanceof NetException) throw failedConversion(id, text, type, error);
    throw error;
  }
}

/** Where the format is wrong, the text may still be a double: `1,234`. */
function throughDouble(text: string, name: string, convert: () => Value): Value {
  try {
    return convert();
  } catch (error) {
    if (!(error instanceof NetException) || error.typeName !== 'System.FormatException') throw error;
    try {
      return changeType(new Double(parseDouble(text)), name);
    } catch {
      throw error;
    }
  }
}

/** What .NET's type converters of the integer types read: decimal digits, and hexadecimal ones behind `#` and `&h`. */
function systemInteger(text: string, name: string): Value {
  const trimmed = text.trim();
  const integerType = integerTypes.get(name);
  if (!integerType) {
    if (!/^[+-]?[\d,]*\d$/.test(trimmed)) throw new NetException('System.FormatException', 'The value could not be parsed.');
    return new BigInteger(BigInt(trimmed.replaceAll(',', '').replace(/^\+/, '')));
  }
  const hexadecimal = /^(?:#|&h|0x)(.*)$/is.exec(trimmed);
  if (hexadecimal) return integerType.make(parseBasedInteger(hexadecimal[1], 16, wordOf(integerType)));
  const value = parseInteger(trimmed);
  if (value < integerType.min || value > integerType.max) {
    throw new NetException('System.OverflowException', `Value was either too large or too small for ${integerType.called}.`);
  }
  return integerType.make(value);
}

function wordOf({ min, max, called }: IntegerType): BasedIntegerType {
  return { bits: (max - min).toString(2).length, signed: min < 0n, called };
}
