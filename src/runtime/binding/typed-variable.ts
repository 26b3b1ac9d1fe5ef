import { withoutRefusal } from '../convert/boolean-refusal.ts';
import { castException } from '../convert/conversion-error.ts';
import { convertTo } from '../convert/convert-to.ts';
import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { runtimeError, TerminatingError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import type { Variable } from '../variable.ts';

/** What an assignment to a typed variable makes of a value; a conversion that fails is a MetadataError of the variable. */
export function convertForVariable(value: Value, type: TypeValue, session: Session): Value {
  try {
    return convertTo(withoutRefusal(value, type), type, session);
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
    throw refusedByVariable(thrown);
  }
}

/** The error of an assignment whose value cannot be converted. */
export function refusedByVariable({ record }: TerminatingError): TerminatingError {
  return runtimeError('RuntimeException', record.exception.message, {
    category: 'MetadataError',
    exception: 'System.Management.Automation.ArgumentTransformationMetadataException',
    inner: castException(record.exception),
  });
}

/** Gives a variable a type that every later value is converted to. */
export function typeVariable(variable: Variable, type: TypeValue, session: Session): void {
  variable.constraintType = type;
  variable.constraint = (value) => convertForVariable(value, type, session);
}
