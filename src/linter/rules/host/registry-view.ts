import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import { isRedirectedKey } from '../../facts/redirected-keys.ts';
import { knowsSysnative, leavesThe32BitHost } from '../../facts/sixty-four-bit.ts';
import { defineRule } from '../../rule.ts';
import { literalText } from '../../script/command-call.ts';

export const WK6010 = defineDiagnostic('WK6010', {
  severity: 'warning',
  message: '`{path}` is another key to the 32-bit PowerShell that worklets run in: it reads and writes `WOW6432Node`.',
  fix: 'Open the 64-bit view (`reg.exe ... /reg:64`, `RegistryView`), or hand over to the PowerShell in `Sysnative`.',
});

export default defineRule({
  diagnostic: WK6010,
  check({ text, textOf }, report) {
    if (leavesThe32BitHost(text)) return {};
    // Without a colon it is written for a program, and the one in `Sysnative` is a 64-bit process.
    const forPrograms = knowsSysnative(text);
    const look = (node: Expression) => {
      const path = literalText(node);
      if (forPrograms && path !== undefined && !path.includes(':')) return;
      if (path !== undefined && isRedirectedKey(path)) report(node, { path: path.replaceAll('\0', '...') });
    };
    return {
      StringConstantExpression: look,
      ExpandableStringExpression: look,
      InvokeMemberExpression(node) {
        const [key] = node.arguments;
        const path = literalText(key);
        const opens = /^(?:open|create)subkey$/i.test(literalText(node.member) ?? '') && /localmachine\b/i.test(textOf(node.expression));
        if (opens && path !== undefined && isRedirectedKey(`HKLM\\${path}`)) report(key, { path: path.replaceAll('\0', '...') });
      },
    };
  },
});
