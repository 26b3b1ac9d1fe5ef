import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import { fallsThrough } from '../../flow/control-flow.ts';
import { defineRule } from '../../rule.ts';

export const WK6004 = defineDiagnostic('WK6004', {
  severity: 'warning',
  message: 'The evaluation can end without `exit`, which counts as compliant, errors before it or not.',
  fix: 'End every path with an `exit` of its own.',
});

export default defineRule({
  diagnostic: WK6004,
  kinds: ['evaluation'],
  check({ ast, functions }, report) {
    return {
      end() {
        const statements = ast.endBlock?.statements ?? [];
        if (statements.length > 0 && fallsThrough(statements, functions)) report(statements[statements.length - 1], {});
      },
    };
  },
});
