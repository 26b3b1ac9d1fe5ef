import { asType, convertTo } from '../convert/convert-to.ts';
import type { Session } from '../session.ts';
import { TypeValue } from '../types/type-value.ts';
import { isInstanceOf, knownType, typeOf } from '../types/types.ts';
import { runtimeError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { convertOperand } from './operand-conversion.ts';

/** `-is` (about_Type_Operators). */
export function is(left: Value, right: Value, session: Session): boolean {
  const type = isOperand(right, session);
  // Of arrays PowerShell asks for the very type: a string[] is no object[] here.
  return type.isArray ? typeOf(left) === type : isInstanceOf(left, type);
}

/** The type that -is compares with. */
function isOperand(value: Value, session: Session): TypeValue {
  const bare = unwrap(value);
  if (bare instanceof TypeValue) return bare;
  if (bare === null || bare === undefined) throw runtimeError('IsOperatorRequiresType', "The right operand of '-is' must be a type.");
  return convertOperand(bare, 'System.Type', session) as TypeValue;
}

/** `-as`: the converted value, or `$null` where it cannot be converted. */
export function as(left: Value, right: Value, session: Session): Value {
  const bare = unwrap(right);
  if (bare instanceof TypeValue) return asType(left, bare, session);
  if (bare === null || bare === undefined) throw runtimeError('AsOperatorRequiresType', "The right operand of '-as' must be a type.");
  return asType(left, convertTo(bare, knownType('System.Type'), session) as TypeValue, session);
}
