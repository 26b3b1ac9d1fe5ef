import { carriedException, type TerminatingError } from '../values/errors.ts';
import { bindingError } from './binding-error.ts';
import type { CommandMetadata, ParameterMetadata } from './command-metadata.ts';

const names = (parameters: readonly ParameterMetadata[]) => parameters.map(({ name }) => name).join(' ');

/** The parameters that were given belong to no one set. */
export function ambiguousSet(command: CommandMetadata): TerminatingError {
  return bindingError(
    command,
    'AmbiguousParameterSet',
    'Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.',
  );
}

/** Nobody gave what the set in use needs. */
export function missingMandatory(command: CommandMetadata, parameters: readonly ParameterMetadata[]): TerminatingError {
  return bindingError(
    command,
    'MissingMandatoryParameter',
    `Cannot process command because of one or more missing mandatory parameters: ${names(parameters)}.`,
    'binding',
    { parameter: parameters.map(({ name }) => ` ${name}`).join('') },
  );
}

/** An object of the pipeline has not all that the set in use needs. */
export function missingInInput(command: CommandMetadata, parameters: readonly ParameterMetadata[]): TerminatingError {
  return bindingError(
    command,
    'InputObjectMissingMandatory',
    `The input object cannot be bound because it did not contain the information required to bind all mandatory parameters:  ${names(parameters)}`,
  );
}

export function alreadyBound(command: CommandMetadata, { name }: ParameterMetadata): TerminatingError {
  return bindingError(
    command,
    'ParameterAlreadyBound',
    `Cannot bind parameter because parameter '${name}' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, "-parameter value1,value2,value3".`,
    'binding',
    { parameter: name },
  );
}

/** A dynamic parameter without a ParameterAttribute is in no set. */
export function notInSet(command: CommandMetadata, { name }: ParameterMetadata, set: string): TerminatingError {
  return bindingError(command, 'ParameterNotInParameterSet', `Parameter '${name}' cannot be specified in parameter set '${set}'.`);
}

/** A script block that each object would be given to, where no objects come. */
export function noInputForBlock(command: CommandMetadata, { name }: ParameterMetadata): TerminatingError {
  const error = bindingError(
    command,
    'ScriptBlockArgumentNoInput',
    `Cannot evaluate parameter '${name}' because its argument is specified as a script block and there is no input. A script block cannot be evaluated without input.`,
    'binding',
    { parameter: name },
  );
  error.record.category = 'MetadataError';
  return error;
}

export function blockGaveNothing(command: CommandMetadata, { name }: ParameterMetadata): TerminatingError {
  return bindingError(
    command,
    'ScriptBlockArgumentNoOutput',
    `Cannot evaluate parameter '${name}' because its argument input did not produce any output.`,
    'binding',
    { parameter: name },
  );
}

export function blockFailed(command: CommandMetadata, { name }: ParameterMetadata, error: TerminatingError): TerminatingError {
  const exception = carriedException(error);
  return bindingError(
    command,
    'ScriptBlockArgumentInvocationFailed',
    `The input to the script block for parameter '${name}' failed. ${exception.message}`,
    'binding',
    { inner: exception, parameter: name },
  );
}
