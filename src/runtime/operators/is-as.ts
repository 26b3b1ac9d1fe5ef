import { asType } from '../convert/convert-to.ts';
import { parseTypeName, resolveTypeName } from '../convert/resolve-type-name.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { isInstanceOf } from '../types/types.ts';
import { TypeValue } from '../types/type-value.ts';
import { runtimeError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';

function typeOperand(value: Value, session: Session): TypeValue {
  const type = unwrap(value);
  if (type instanceof TypeValue) return type;
  if (type === null || type === undefined) throw runtimeError('RuntimeException', "The right operand of '-is' must be a type.");
  return resolveTypeName(parseTypeName(toText(type, session)), session);
}

/** `-is` (about_Type_Operators). */
export function is(left: Value, right: Value, session: Session): boolean {
  return isInstanceOf(left, typeOperand(right, session));
}

/** `-as`: the converted value, or `$null` where it cannot be converted. */
export function as(left: Value, right: Value, session: Session): Value {
  return asType(left, typeOperand(right, session), session) ?? null;
}
