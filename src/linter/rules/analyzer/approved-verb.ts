import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import { approvedVerbs } from '../../facts/approved-verbs.ts';
import { defineRule } from '../../rule.ts';

export const WK6036 = defineDiagnostic('WK6036', {
  severity: 'warning',
  message: '`{name}` begins with `{verb}`, which is no verb that PowerShell approves of.',
  fix: 'Take one of `Get-Verb`: Stop, Remove, Invoke, Test and so on.',
});

export default defineRule({
  diagnostic: WK6036,
  analyzerRule: 'PSUseApprovedVerbs',
  check({ text }, report) {
    return {
      FunctionDefinition(node, ancestors) {
        if (ancestors[ancestors.length - 1]?.kind === 'FunctionMember') return;
        const name = node.name.replace(/^(?:global|local|script|private):/i, '');
        const dash = name.indexOf('-');
        if (dash < 0) return;
        const verb = name.slice(0, dash);
        if (approvedVerbs.has(verb.toLowerCase())) return;
        const keyword = /^\w+/.exec(text.slice(node.start))?.[0].length ?? 0;
        const start = text.indexOf(node.name, node.start + keyword);
        report(start < 0 ? node : { start, end: start + node.name.length }, { name, verb });
      },
    };
  },
});
