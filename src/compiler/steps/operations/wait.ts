import {
  assign,
  binary,
  boolean,
  breakStatement,
  catchClause,
  command,
  commented,
  expandable,
  forEach,
  ifStatement,
  integer,
  invokeMember,
  member,
  tryCatch,
  variable,
} from '../../../syntax/ast/build.ts';
import type { Command, Statement } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerSteps, type Step } from '../step.ts';
import { lowerValue, type Value } from '../value.ts';
import type { Variable } from '../variable.ts';
import { utcNow } from './now.ts';

/** `result = waitUntil(condition, { timeout, every, tolerateErrors })`. */
export interface Wait extends Origin {
  readonly kind: 'wait';
  readonly result: Variable;
  /** The moment after which there is no further look. */
  readonly deadline: Variable;
  /** The number of the look. */
  readonly look: Variable;
  /** What is done at each look before its condition is known. */
  readonly before: readonly Step[];
  readonly condition: Value;
  /** Whole seconds. */
  readonly timeout: number;
  readonly every: number;
  readonly tolerateErrors: boolean;
}

/** How often a wait looks: after every interval that ends within the bound. */
export const looksOf = ({ timeout, every }: Pick<Wait, 'timeout' | 'every'>): number => Math.floor(timeout / every);

/**
 * A wait is bounded twice: by the number of looks, which holds when the clock is set back, and by the clock, which holds when
 * a look takes long. The clock is asked after the look, so that the last look is never left out for a few milliseconds.
 */
export function lowerWait(wait: Wait, lowering: Lowering): (Statement | Command)[] {
  const { timeout, every, tolerateErrors } = wait;
  lowering.standIn({ kind: 'clock', command: 'Get-Date' });
  lowering.standIn({ kind: 'sleep', command: 'Start-Sleep', seconds: every });
  const looks = looksOf(wait);
  const result = () => lowering.variable(wait.result);
  const deadline = () => lowering.variable(wait.deadline);
  const look = [...lowerSteps(wait.before, lowering), assign(result(), lowerValue(wait.condition, lowering))];
  const message = expandable(['Look ', lowering.variable(wait.look), ': ', member(member(variable('_'), 'Exception'), 'Message')]);
  const tolerant = tryCatch(look, catchClause([commented(command('Write-Verbose', { Message: message }), 'An error at a look means "not yet".')]));
  const isOver = binary('or', result(), binary('ige', utcNow(), deadline()));
  return [
    commented(
      assign(deadline(), invokeMember(utcNow(), 'AddSeconds', integer(timeout))),
      looks === 1
        ? `Look once, after ${every} seconds.`
        : `Look every ${every} seconds, ${looks} times at most, and no longer than ${timeout} seconds.`,
    ),
    assign(result(), boolean(false)),
    forEach(lowering.variable(wait.look), binary('..', integer(1), integer(looks)), [
      command('Start-Sleep', { Seconds: integer(every) }),
      ...(tolerateErrors ? [tolerant] : look),
      ifStatement(isOver, [breakStatement()]),
    ]),
  ];
}
