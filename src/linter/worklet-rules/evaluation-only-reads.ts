import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';
import { changeOf, partsOf } from '../flow/steps-of.ts';
import { defineWorkletRule } from '../worklet-rule.ts';

export const WK5003 = defineDiagnostic('WK5003', {
  severity: 'error',
  message: '`{what}` changes something, and `evaluate` only looks.',
  fix: 'Do it in `remediate`; evaluation runs at every scan.',
});

export default defineWorkletRule({
  diagnostic: WK5003,
  check({ evaluation }, report) {
    for (const part of partsOf(evaluation)) {
      const what = changeOf(part);
      if (what) report(part.span, { what });
    }
  },
});
