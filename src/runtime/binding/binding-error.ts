import { type ErrorCategory, type ExceptionObject, errorRecord, TerminatingError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import type { CommandMetadata } from './command-metadata.ts';

const exceptionNames = {
  binding: 'System.Management.Automation.ParameterBindingException',
  validation: 'System.Management.Automation.ParameterBindingValidationException',
  transformation: 'System.Management.Automation.ParameterBindingArgumentTransformationException',
} as const;

/** Makes an error of parameter binding, with the ids and categories that PowerShell gives them. */
export function bindingError(
  command: CommandMetadata,
  id: string,
  message: string,
  kind: keyof typeof exceptionNames = 'binding',
  options: { inner?: ExceptionObject; target?: Value; parameter?: string } = {},
): TerminatingError {
  const category: ErrorCategory = kind === 'binding' ? 'InvalidArgument' : 'InvalidData';
  const record = errorRecord({
    id: command.errorSuffix ? `${id},${command.errorSuffix}` : id,
    message,
    category,
    exception: exceptionNames[kind],
    inner: options.inner,
    target: options.target,
  });
  if (options.parameter !== undefined) record.exception.data.set('ParameterName', options.parameter);
  record.exception.data.set('ErrorId', id);
  record.activity = command.name;
  return new TerminatingError(record);
}

/** `The argument …` of a validation attribute that is not met; binding puts the parameter's name before it. */
export class ValidationFailure {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** Whether an argument could not be converted, so that another parameter may take it. */
export function isConversionError(error: TerminatingError): boolean {
  return /^(CannotConvertArgument|ParameterArgumentTransformationError)/.test(error.record.fullyQualifiedErrorId);
}
