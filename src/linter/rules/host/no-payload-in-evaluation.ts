import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import { defineRule } from '../../rule.ts';
import { literalText } from '../../script/command-call.ts';

export const WK6024 = defineDiagnostic('WK6024', {
  severity: 'error',
  message: '`{path}` is a file beside the script, and payload files are there at remediation only.',
  fix: 'Let the evaluation look at what the remediation leaves on the endpoint.',
});

const beside = /^(?:psscriptroot|pwd)$/i;

export default defineRule({
  diagnostic: WK6024,
  kinds: ['evaluation'],
  check({ text, textOf }, report) {
    const look = (node: Expression) => {
      const path = literalText(node)?.trim() ?? '';
      if (/^\.[\\/][^\\/\s*]+/.test(path)) report(node, { path: path.replaceAll('\0', '...') });
    };
    return {
      StringConstantExpression: look,
      ExpandableStringExpression: look,
      VariableExpression(node, ancestors) {
        if (!beside.test(node.variablePath)) return;
        const parent = ancestors[ancestors.length - 1];
        // A text that goes on behind the folder, or `Join-Path`, names a file in it.
        const isPath =
          parent.kind === 'ExpandableStringExpression'
            ? /^[\\/]\S/.test(text.slice(node.end))
            : parent.kind === 'Command' && /^join-path/i.test(textOf(parent));
        if (isPath) report(parent, { path: textOf(parent).replace(/^["']|["']$/g, '') });
      },
    };
  },
});
