import type { Frame } from './evaluate/frame.ts';
import { scopeByModifier } from './evaluate/variables.ts';
import type { Scope } from './scope.ts';
import { runtimeError } from './values/errors.ts';

/** The scope of a `-Scope` argument: `Global`, `Local`, `Script`, `Private`, or a number of levels up (about_Scopes). */
export function scopeOfArgument(frame: Frame, argument: string | undefined): Scope {
  if (argument === undefined || argument === '') return frame.scope;
  if (/^(global|local|script|private)$/i.test(argument)) return scopeByModifier(frame, argument) ?? frame.scope;
  const levels = /^\d+$/.test(argument) ? Number(argument) : Number.NaN;
  if (Number.isNaN(levels)) {
    throw runtimeError(
      'Argument',
      'Cannot process argument because the value of parameter "Scope" is not valid. Valid values are "Global", "Local", or "Script", or a number relative to the current scope (0 through the number of scopes where 0 is the current scope and 1 is its parent). Change the value of the "Scope" parameter and run the operation again.',
      { category: 'InvalidArgument', exception: 'System.Management.Automation.PSArgumentException' },
    );
  }
  let scope: Scope | undefined = frame.scope;
  for (let level = 0; level < levels && scope; level++) scope = scope.parent;
  if (scope) return scope;
  throw runtimeError(
    'ArgumentOutOfRange',
    `The scope number '${levels}' exceeds the number of active scopes. (Parameter 'Scope')\nActual value was ${levels}.`,
    {
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSArgumentOutOfRangeException',
    },
  );
}
