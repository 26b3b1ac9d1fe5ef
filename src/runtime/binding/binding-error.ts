import type { TypeValue } from '../types/type-value.ts';
import { knownType } from '../types/types.ts';
import { type ErrorCategory, type ExceptionObject, errorRecord, TerminatingError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import type { CommandMetadata, ParameterMetadata } from './command-metadata.ts';

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
    id,
    message,
    category,
    exception: exceptionNames[kind],
    inner: options.inner,
    target: options.target,
  });
  if (options.parameter !== undefined) record.exception.data.set('ParameterName', options.parameter);
  record.exception.data.set('ErrorId', id);
  record.setIdOwner(command.errorSuffix);
  record.activity = command.name;
  return new TerminatingError(record);
}

/** What a ParameterBindingException tells of the parameter that it is about, and of the argument's type. */
export function describeParameter(exception: ExceptionObject, parameter: ParameterMetadata, specified?: TypeValue): void {
  if (!exception.typeName.startsWith('System.Management.Automation.ParameterBinding')) return;
  exception.data.set('ParameterName', parameter.name);
  exception.data.set(
    'ParameterType',
    parameter.isSwitch ? knownType('System.Management.Automation.SwitchParameter') : (parameter.type ?? objectType()),
  );
  if (specified) exception.data.set('TypeSpecified', specified);
}

const objectType = () => knownType('System.Object');

/** `The argument …` of a validation attribute that is not met; binding puts the parameter's name before it. */
export class ValidationFailure {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/**
 * Whether an object of the pipeline is merely not for a parameter, so that another may take it: it could not be converted. A
 * property that a function's parameter cannot take is an error, and so is what a transformation of the script refuses.
 */
export function isRefusal({ record }: TerminatingError, isProperty: boolean): boolean {
  const { fullyQualifiedErrorId: id, exception } = record;
  if (/^(CannotConvertArgument|MismatchedPSTypeName)/.test(id)) return true;
  return !isProperty && id.startsWith('ParameterArgumentTransformationError') && exception.innerException !== undefined;
}
