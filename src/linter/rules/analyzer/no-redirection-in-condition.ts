import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { FileRedirection, Node } from '../../../syntax/ast/index.ts';
import { childrenOf } from '../../../syntax/ast/visit.ts';
import { defineRule } from '../../rule.ts';

export const WK6037 = defineDiagnostic('WK6037', {
  severity: 'warning',
  message: '`>` in a condition writes a file; it does not compare.',
  fix: 'Compare with `-gt` or `-ge`.',
});

function firstRedirection(node: Node): FileRedirection | undefined {
  if (node.kind === 'FileRedirection') return node;
  if (node.kind === 'ScriptBlockExpression' || node.kind === 'FunctionDefinition') return undefined;
  for (const child of childrenOf(node)) {
    const found = firstRedirection(child);
    if (found) return found;
  }
  return undefined;
}

export default defineRule({
  diagnostic: WK6037,
  analyzerRule: 'PSPossibleIncorrectUsageOfRedirectionOperator',
  check(_, report) {
    return {
      IfStatement({ clauses }) {
        for (const { condition } of clauses) {
          const redirection = firstRedirection(condition);
          if (redirection) report(redirection, {});
        }
      },
    };
  },
});
