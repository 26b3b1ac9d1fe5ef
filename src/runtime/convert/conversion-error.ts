import type { TypeValue } from '../types/type-value.ts';
import { ExceptionObject, runtimeError, type TerminatingError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import { netText } from './net-text.ts';
import { typeNameOf } from './type-name-of.ts';

/** An exception inside a conversion error: the .NET exception that the conversion met. */
export interface InnerCause {
  typeName: string;
  message: string;
}

/** The error of a conversion that failed: a RuntimeException around the PSInvalidCastException around what .NET threw. */
export function conversionError(id: string, message: string, cause?: InnerCause): TerminatingError {
  const innermost = cause && new ExceptionObject(cause.typeName, cause.message);
  const inner = new ExceptionObject('System.Management.Automation.PSInvalidCastException', message, innermost);
  return runtimeError(id, message, { category: 'InvalidArgument', inner });
}

/**
 * The exception of a failed conversion inside another operation, an argument or a property: a cast alone wraps it in a
 * RuntimeException.
 */
export function castException(exception: ExceptionObject): ExceptionObject {
  const { innerException } = exception;
  return innerException?.typeName.endsWith('PSInvalidCastException') ? innerException : exception;
}

/** What stands around it where a parameter's type made the conversion. */
export function transformationException(exception: ExceptionObject): ExceptionObject {
  return new ExceptionObject('System.Management.Automation.ArgumentTransformationMetadataException', exception.message, castException(exception));
}

/** `Cannot convert value "x" to type "System.Int32". Error: "…"` */
export function failedConversion(id: string, value: Value, type: TypeValue, cause: InnerCause): TerminatingError {
  return conversionError(id, `Cannot convert value "${netText(value)}" to type "${type.fullName}". Error: "${cause.message}"`, cause);
}

/** No conversion between the two types exists. */
export function noConversion(value: Value, type: TypeValue): TerminatingError {
  const { name } = type.definition;
  const secret = !type.isArray && (name === 'System.Security.SecureString' || name === 'System.Management.Automation.PSCredential');
  const what = secret ? 'the value' : `the "${netText(value)}" value`;
  return conversionError('ConvertToFinalInvalidCastException', `Cannot convert ${what} of type "${typeNameOf(value)}" to type "${type.fullName}".`);
}

export function nullConversion(type: TypeValue): TerminatingError {
  const { definition } = type;
  if (definition.kind !== 'enum') return conversionError('nullToObjectInvalidCast', `Cannot convert null to type "${type.fullName}".`);
  return conversionError(
    'nullToEnumInvalidCast',
    `Cannot convert null to type "${type.fullName}" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "${Object.keys(definition.enumMembers ?? {}).join(',')}".`,
  );
}
