import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import { defineRule } from '../../rule.ts';

export const WK6035 = defineDiagnostic('WK6035', {
  severity: 'warning',
  message: '`Invoke-Expression` runs a text as code: whatever gets into the text is run as SYSTEM.',
  fix: 'Call the command itself, with `&` where its name is in a variable.',
});

export default defineRule({
  diagnostic: WK6035,
  analyzerRule: 'PSAvoidUsingInvokeExpression',
  check(_, report) {
    return {
      command(call) {
        if (call.key === 'invoke-expression') report(call.node, {});
      },
    };
  },
});
