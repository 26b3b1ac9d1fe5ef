import { walk } from '../../compiler/steps/analysis/walk.ts';
import type { FunctionUnit } from '../../compiler/steps/function-unit.ts';
import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';
import { changeOf, type Part } from '../flow/steps-of.ts';
import { defineWorkletRule } from '../worklet-rule.ts';

export const WK5011 = defineDiagnostic('WK5011', {
  severity: 'warning',
  message: '`{what}` changes the endpoint before the remediation has looked whether that is needed.',
  fix: 'Look first and return `remediated` where there is nothing to do, or say `alwaysRemediates: true`.',
});

const looking: ReadonlySet<Part['kind']> = new Set(['branch', 'while', 'forEach', 'wait', 'choice', 'logic', 'fallback']);

export default defineWorkletRule({
  diagnostic: WK5011,
  check({ remediation, alwaysRemediates }, report) {
    if (alwaysRemediates) return;
    let isDecided = false;
    const seen = new Set<FunctionUnit>();
    const visit = (part: Part): void => {
      if (isDecided) return;
      const what = changeOf(part);
      if (what) {
        isDecided = true;
        report(part.span, { what });
      } else if (looking.has(part.kind)) isDecided = true;
      else if (part.kind === 'call' && !seen.has(part.unit)) {
        seen.add(part.unit);
        walk(part.unit.body, visit);
      }
    };
    walk(remediation, visit);
  },
});
