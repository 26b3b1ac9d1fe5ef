import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { EnumValue } from '../values/enum-value.ts';
import { unwrap } from '../values/members.ts';
import { BigInteger, Char } from '../values/numbers.ts';
import { DateTime } from '../values/temporal.ts';
import type { Value } from '../values/value.ts';
import { failedConversion, noConversion, nullConversion } from './conversion-error.ts';
import { convertTo } from './convert-to.ts';
import { enumText } from './enum-text.ts';
import { enumerate } from './enumerate.ts';
import { integerOf, isNumeric } from './numeric-types.ts';
import { integerToEnum, stringToEnum } from './string-to-enum.ts';
import { toText } from './to-text.ts';

/** `[System.DayOfWeek]value`: by name, number or list of names. */
export function toEnumType(given: Value, type: TypeValue, session?: Session): Value {
  const value = unwrap(given);
  if (value === null || value === undefined) throw nullConversion(type);
  if (value instanceof EnumValue) return value.type === type ? value : integerToEnum(value, value.value, type);
  if (typeof value === 'string') return stringToEnum(value, type);
  const integer = integerOf(value);
  if (integer !== undefined) return integerToEnum(value, Number(integer), type);
  const elements = enumerate(value);
  if (elements) return fromElements(elements, type, session);
  if (isNumeric(value) && !(value instanceof BigInteger)) return stringToEnum(toText(value), type);
  if (typeof value === 'boolean' || value instanceof Char || value instanceof DateTime) {
    const from = typeof value === 'boolean' ? 'System.Boolean' : value.typeName;
    const message = `Invalid cast from '${from}' to '${type.fullName}'.`;
    throw failedConversion('InvalidCastIConvertible', value, type, { typeName: 'System.InvalidCastException', message });
  }
  throw noConversion(given, type);
}

function fromElements(elements: Iterable<Value>, type: TypeValue, session: Session | undefined): Value {
  const names = [...elements].map((element) => {
    const bare = unwrap(element);
    return typeof bare === 'string' ? bare : enumText(convertTo(bare, type, session) as EnumValue);
  });
  return stringToEnum(names.join(','), type);
}
