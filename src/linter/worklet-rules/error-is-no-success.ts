import type { Attempt } from '../../compiler/steps/flow/attempt.ts';
import type { Step } from '../../compiler/steps/step.ts';
import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';
import { partsOf } from '../flow/steps-of.ts';
import { defineWorkletRule } from '../worklet-rule.ts';

export const WK5004 = defineDiagnostic('WK5004', {
  severity: 'error',
  message: 'An error ends in success: the handler {how} `{verdict}`.',
  fix: 'Return `failed` with the message of the error.',
});

const successOf = (step: Step | undefined): string | undefined =>
  step?.kind === 'finish' && (step.verdict.verdict === 'compliant' || step.verdict.verdict === 'remediated') ? step.verdict.verdict : undefined;

const leaves = (step: Step) => ['finish', 'finishWith', 'finishBy', 'throw', 'return', 'leave'].includes(step.kind);

/** What stands behind an attempt at its own level; lines that are written in between are passed. */
function behind(attempt: Attempt, steps: readonly Step[]): Step | undefined {
  const place = steps.indexOf(attempt);
  return place < 0 ? undefined : steps.slice(place + 1).find(({ kind }) => kind !== 'writeLine');
}

export default defineWorkletRule({
  diagnostic: WK5004,
  check({ evaluation, remediation }, report) {
    for (const part of [...partsOf(evaluation), ...partsOf(remediation)]) {
      if (part.kind !== 'attempt') continue;
      const finish = part.handler.find((step) => successOf(step) !== undefined);
      if (finish) report(finish.span, { how: 'returns', verdict: successOf(finish) as string });
    }
    for (const step of evaluation) {
      if (step.kind !== 'attempt' || step.handler.length === 0 || step.handler.some(leaves) || step.handler.some(({ kind }) => kind === 'assign'))
        continue;
      const verdict = successOf(behind(step, evaluation));
      if (verdict) report(step.span, { how: 'goes on to', verdict });
    }
  },
});
