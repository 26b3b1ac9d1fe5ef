import type { Binding } from '../binding/binding.ts';
import { type ExceptionObject, errorRecord, TerminatingError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import type { CommandRuntime } from './command-runtime.ts';

/** The non-terminating error for a pipeline object that no parameter takes. */
export function reportInputNotBound(runtime: CommandRuntime, object: Value): void {
  runtime.inputError(
    errorRecord({
      id: 'InputObjectNotBound',
      message:
        'The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.',
      category: 'InvalidArgument',
      target: object,
      exception: 'System.Management.Automation.ParameterBindingException',
    }),
  );
}

/** Binds an object of the pipeline; what cannot be bound is a non-terminating error, and the next object is tried. */
export function bindInput(binding: Binding, runtime: CommandRuntime, object: Value): boolean {
  try {
    if (binding.command.hasPipelineParameters && binding.bindPipelineObject(object)) return true;
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError) || !isBindingError(thrown.record.exception)) throw thrown;
    thrown.record.target = object;
    runtime.inputError(thrown.record);
    return false;
  }
  reportInputNotBound(runtime, object);
  return false;
}

function isBindingError({ typeName }: ExceptionObject): boolean {
  return /^System\.Management\.Automation\.ParameterBinding(Validation|ArgumentTransformation)?Exception$/.test(typeName);
}
