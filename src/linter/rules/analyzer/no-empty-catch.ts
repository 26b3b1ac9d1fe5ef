import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import { defineRule } from '../../rule.ts';

export const WK6033 = defineDiagnostic('WK6033', {
  severity: 'warning',
  message: 'The `catch` is empty: the error is lost, and nobody can tell that there was one.',
  fix: 'Handle the error, or note it: `Write-Verbose -Message $_.Exception.Message`.',
});

export default defineRule({
  diagnostic: WK6033,
  analyzerRule: 'PSAvoidUsingEmptyCatchBlock',
  check(_, report) {
    return {
      CatchClause(node) {
        if (node.body.statements.length > 0) return;
        // A note changes nothing but what `-Verbose` shows; a comment inside keeps its place.
        const close = node.body.end - 1;
        report(node, {}, [{ start: close, end: close, text: 'Write-Verbose -Message $_.Exception.Message ' }]);
      },
    };
  },
});
