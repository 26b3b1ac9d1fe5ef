import type { Session } from '../session.ts';
import { typeOf } from '../types/types.ts';
import { EnumValue } from '../values/enum-value.ts';
import { runtimeError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { Decimal, Double, Single, SmallInteger, UInt64 } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { add } from './add.ts';
import { rawException } from './raw-exception.ts';
import { subtract } from './subtract.ts';
import { isNumericCode, typeCodeOf } from './type-code.ts';

export { bitwiseNot } from './bitwise.ts';

/** `++`: one more; `$null` becomes 1. What is no number cannot be incremented. */
export function increment(value: Value, session: Session): Value {
  if (typeof value === 'number' && value < 2147483647) return value + 1;
  return step(value, 1, '++', session);
}

/** `--`. */
export function decrement(value: Value, session: Session): Value {
  if (typeof value === 'number' && value > -2147483648) return value - 1;
  return step(value, -1, '--', session);
}

function step(given: Value, change: number, operator: string, session: Session): Value {
  const value = unwrap(given) ?? null;
  if (value === null) return change;
  if (isNumericCode(typeCodeOf(value))) return add(value, change, session);
  throw runtimeError('OperatorRequiresNumber', `The '${operator}' operator works only on numbers. The operand is a '${typeOf(value)!.fullName}'.`);
}

/** `-value`. */
export function minus(given: Value, session: Session): Value {
  const value = unwrap(given) ?? null;
  // .NET negates integers without a look at their range: -(-2147483648) is itself.
  if (typeof value === 'number') return -value | 0;
  if (value instanceof Double) return new Double(-value.value);
  if (value instanceof Single) return new Single(-value.value);
  if (value instanceof Decimal) return new Decimal(-value.mantissa, value.scale);
  if (typeof value === 'bigint') return BigInt.asIntN(64, -value);
  if (value instanceof SmallInteger && value.typeName !== 'System.UInt16' && value.typeName !== 'System.UInt32') {
    return value.typeName === 'System.Int16' ? new SmallInteger(value.typeName, (-value.value << 16) >> 16) : -value.value;
  }
  if (value instanceof SmallInteger || value instanceof UInt64 || value instanceof EnumValue) {
    const type = typeOf(value)!.fullName;
    throw rawException({ typeName: 'System.InvalidOperationException', message: `The unary operator Negate is not defined for the type '${type}'.` });
  }
  return subtract(0, value, session);
}

/** `+value`: the number of a text. */
export function plus(given: Value, session: Session): Value {
  const value = unwrap(given) ?? null;
  if (isNumericCode(typeCodeOf(value)) && !(value instanceof EnumValue)) {
    return value instanceof SmallInteger && value.typeName.endsWith('Byte') ? value.value : value;
  }
  return add(0, value, session);
}
