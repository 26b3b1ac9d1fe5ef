import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';
import { partsOf } from '../flow/steps-of.ts';
import { defineWorkletRule } from '../worklet-rule.ts';

export const WK5010 = defineDiagnostic('WK5010', {
  severity: 'warning',
  message: 'The `catch` is empty: the error is lost, and nobody can tell that there was one.',
  fix: 'Handle the error, or note it with `warn`.',
});

export default defineWorkletRule({
  diagnostic: WK5010,
  check({ evaluation, remediation }, report) {
    for (const part of [...partsOf(evaluation), ...partsOf(remediation)]) {
      if (part.kind === 'attempt' && part.handler.length === 0) report(part.span, {});
    }
  },
});
