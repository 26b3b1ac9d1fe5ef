import { asciiText } from '../../base/ascii-text.ts';
import { statement } from '../../syntax/ast/build.ts';
import type { Statement } from '../../syntax/ast/index.ts';
import { type Adjust, lowerAdjust } from './flow/adjust.ts';
import { type Append, lowerAppend } from './flow/append.ts';
import { type Assign, lowerAssign } from './flow/assign.ts';
import { type Attempt, lowerAttempt } from './flow/attempt.ts';
import { type Branch, lowerBranch } from './flow/branch.ts';
import { type Finish, lowerFinish } from './flow/finish.ts';
import { type FinishBy, lowerFinishBy } from './flow/finish-by.ts';
import { type FinishWith, lowerFinishWith } from './flow/finish-with.ts';
import { type ForEach, lowerForEach } from './flow/for-each.ts';
import { type Leave, lowerLeave } from './flow/leave.ts';
import { lowerPerform, type Perform } from './flow/perform.ts';
import { lowerReturn, type Return } from './flow/return.ts';
import { lowerThrow, type Throw } from './flow/throw.ts';
import { lowerWhile, type While } from './flow/while.ts';
import type { Lowering, LowerStep } from './lowering.ts';
import { lowerWait, type Wait } from './operations/wait.ts';
import { lowerWriteLine, type WriteLine } from './operations/write-line.ts';

/** Everything that a script or a function does, one after the other. */
export type Step =
  | Assign
  | Adjust
  | Append
  | Perform
  | Branch
  | While
  | ForEach
  | Leave
  | Attempt
  | Throw
  | Return
  | Finish
  | FinishWith
  | FinishBy
  | Wait
  | WriteLine;

/** What the reader sets on the first step of an author's statement: how it stood in the author's text. */
export interface Layout {
  /** The author's comment above it. */
  comment?: string;
  /** There was a blank line before it. */
  spaced?: boolean;
}

const lowerers = {
  assign: lowerAssign,
  adjust: lowerAdjust,
  append: lowerAppend,
  perform: lowerPerform,
  branch: lowerBranch,
  while: lowerWhile,
  forEach: lowerForEach,
  leave: lowerLeave,
  attempt: lowerAttempt,
  throw: lowerThrow,
  return: lowerReturn,
  finish: lowerFinish,
  finishWith: lowerFinishWith,
  finishBy: lowerFinishBy,
  wait: lowerWait,
  writeLine: lowerWriteLine,
} satisfies { [Kind in Step['kind']]: LowerStep<Extract<Step, { kind: Kind }>> };

function lowerStep(step: Step & Layout, lowering: Lowering): Statement[] {
  const lower = lowerers[step.kind] as LowerStep<Step>;
  const statements = lower(step, lowering).map((source) => {
    const result = statement(source);
    result.origin ??= step.span;
    return result;
  });
  const [first] = statements;
  if (first && step.comment !== undefined)
    first.comment = [asciiText(step.comment), ...(first.comment === undefined ? [] : [first.comment])].join('\n');
  if (first && step.spaced) first.blankLineBefore = true;
  return statements;
}

/** Steps as the statements of a block. */
export const lowerSteps = (steps: readonly Step[], lowering: Lowering): Statement[] => steps.flatMap((step) => lowerStep(step, lowering));
