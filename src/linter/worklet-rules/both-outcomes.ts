import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';
import { partsOf } from '../flow/steps-of.ts';
import { defineWorkletRule } from '../worklet-rule.ts';

export const WK5002 = defineDiagnostic('WK5002', {
  severity: 'error',
  message: '`evaluate` looks at the endpoint and can never say `{verdict}`.',
  fix: 'Return `compliant` where the endpoint is as it should be, and `nonCompliant` where it is not.',
});

export default defineWorkletRule({
  diagnostic: WK5002,
  check({ evaluation }, report) {
    const parts = partsOf(evaluation);
    // A verdict that depends on nothing is one that the author wants.
    if (!parts.some(({ kind }) => kind === 'queryCim' || kind === 'branch' || kind === 'choice' || kind === 'runProgram')) return;
    const verdicts = new Set<string>();
    for (const part of parts) {
      if (part.kind === 'finish') verdicts.add(part.verdict.verdict);
      if (part.kind === 'verdict') verdicts.add(part.verdict);
    }
    const last = evaluation[evaluation.length - 1];
    if (!last) return;
    if (!verdicts.has('nonCompliant')) report(last.span, { verdict: 'nonCompliant' });
    else if (!verdicts.has('compliant')) report(last.span, { verdict: 'compliant' });
  },
});
