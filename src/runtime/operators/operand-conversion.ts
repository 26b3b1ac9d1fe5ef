import { convertTo } from '../convert/convert-to.ts';
import type { Session } from '../session.ts';
import { knownType } from '../types/types.ts';
import { runtimeError, TerminatingError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';

/** Converts what -split and -is take beside their text; PowerShell wraps a failure there once more, which takes its id away. */
export function convertOperand(value: Value, typeName: string, session: Session): Value {
  try {
    return convertTo(value, knownType(typeName), session);
  } catch (error) {
    if (!(error instanceof TerminatingError)) throw error;
    const { exception } = error.record;
    throw runtimeError('RuntimeException', exception.message, { category: 'NotSpecified', inner: exception.innerException ?? exception });
  }
}
