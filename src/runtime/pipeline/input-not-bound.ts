import { errorRecord } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import type { CommandRuntime } from './command-runtime.ts';

/** The non-terminating error for a pipeline object that no parameter takes. */
export function reportInputNotBound(runtime: CommandRuntime, object: Value): void {
  runtime.error(
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
