import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import { programsOf64Bit } from '../../facts/programs.ts';
import { knowsSysnative } from '../../facts/sixty-four-bit.ts';
import { defineRule } from '../../rule.ts';
import { literalText } from '../../script/command-call.ts';

export const WK6011 = defineDiagnostic('WK6011', {
  severity: 'warning',
  message: '`{path}` is not the one of System32 to the 32-bit PowerShell that worklets run in: it looks into SysWOW64{missing}.',
  fix: 'Take `$env:SystemRoot\\Sysnative\\` where that folder exists, and System32 otherwise.',
});

/** Folders of System32 that a 32-bit process sees as they are (learn.microsoft.com, "File System Redirector"). */
const exempt = /system32[\\/]+(?:catroot2?|driverstore|drivers[\\/]+etc|logfiles|spool)\b/i;

export default defineRule({
  diagnostic: WK6011,
  check({ text, functions }, report) {
    if (knowsSysnative(text)) return {};
    const bare: { node: Expression; name: string }[] = [];
    const look = (node: Expression) => {
      const path = literalText(node);
      if (path === undefined || !/^(?:(?:\0|[a-z]:|%\w+%)[^\s'"]*[\\/]+)?system32[\\/]+[^\\/\s]/i.test(path.trim()) || exempt.test(path)) return;
      report(node, { path: path.replaceAll('\0', '...'), missing: '' });
    };
    return {
      StringConstantExpression: look,
      ExpandableStringExpression: look,
      command(call) {
        const name = call.key.replace(/\.exe$/, '');
        if (programsOf64Bit.has(name)) bare.push({ node: call.node.elements[0] as Expression, name });
      },
      end() {
        for (const { node, name } of bare) if (!functions.has(name)) report(node, { path: name, missing: ', where it is not' });
      },
    };
  },
});
