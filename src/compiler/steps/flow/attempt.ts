import { assign, catchClause, command, member, tryCatch, variable } from '../../../syntax/ast/build.ts';
import type { Command, Statement } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerSteps, type Step } from '../step.ts';
import type { Variable } from '../variable.ts';

/** `try { … } catch (error) { … }`. */
export interface Attempt extends Origin {
  readonly kind: 'attempt';
  readonly body: readonly Step[];
  readonly handler: readonly Step[];
  /** Where the error is kept, when the handler needs it where `$_` is another one. */
  readonly caught?: Variable;
}

/** What an ignored error becomes: an empty `catch` is a finding of the analyzer, and this is of use with `-Verbose`. */
export const noteError = (): Command => command('Write-Verbose', { Message: member(member(variable('_'), 'Exception'), 'Message') });

export function lowerAttempt({ body, handler, caught }: Attempt, lowering: Lowering): Statement[] {
  const handled = lowerSteps(handler, lowering);
  const kept = caught ? [assign(lowering.variable(caught), variable('_'))] : [];
  const statements = [...kept, ...handled];
  return [tryCatch(lowerSteps(body, lowering), catchClause(statements.length === 0 ? [noteError()] : statements))];
}
