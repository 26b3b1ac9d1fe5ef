import { convertTo } from '../convert/convert-to.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { typeOf } from '../types/types.ts';
import { runtimeError, TerminatingError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';

/** The right side of a comparison as the type of the left one; where it cannot be converted, the comparison fails. */
export function comparedConversion(left: Value, right: Value, session: Session): Value {
  const type = typeOf(left)!;
  if (typeOf(right) === type) return right;
  try {
    return unwrap(convertTo(right, type, session));
  } catch (error) {
    if (!(error instanceof TerminatingError)) throw error;
    const { exception } = error.record;
    const message = `Could not compare "${toText(left, session)}" to "${toText(right, session)}". Error: "${exception.message}"`;
    // Where the types have no conversion at all, PowerShell raises the error itself, without an inner one.
    const isFinal = error.record.fullyQualifiedErrorId === 'ConvertToFinalInvalidCastException';
    throw runtimeError('ComparisonFailure', message, isFinal ? {} : { inner: exception.innerException });
  }
}
