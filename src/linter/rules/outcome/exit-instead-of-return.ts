import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import { constantNumber } from '../../flow/constant-number.ts';
import { enclosingFunction } from '../../flow/control-flow.ts';
import { defineRule } from '../../rule.ts';

export const WK6002 = defineDiagnostic('WK6002', {
  severity: 'error',
  message: '`return` ends the script with exit code 0, whatever it returns; its value only becomes output.',
  fix: 'Write the message with `Write-Output`, and `exit` with the code.',
});

export default defineRule({
  diagnostic: WK6002,
  check({ kind, textOf }, report) {
    return {
      ReturnStatement(node, ancestors) {
        if (enclosingFunction(ancestors)) return;
        // Of an ordinary script nobody knows whether its exit code counts, but that a bare number is meant as one.
        const isNumber =
          node.pipeline !== undefined && (constantNumber(node.pipeline) !== undefined || /^\$(?:true|false)$/i.test(textOf(node.pipeline)));
        if (kind !== 'script' || isNumber) report(node, {});
      },
    };
  },
});
