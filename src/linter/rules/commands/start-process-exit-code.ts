import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Node } from '../../../syntax/ast/index.ts';
import { defineRule } from '../../rule.ts';
import { type CommandCall, literalText } from '../../script/command-call.ts';

export const WK6008 = defineDiagnostic('WK6008', {
  severity: 'warning',
  message: 'The exit code of the program that `Start-Process` starts is lost: {why}.',
  fix: 'Write `$process = Start-Process ... -Wait -PassThru`, and look at `$process.ExitCode`.',
});

/** Where the object that `-PassThru` gives goes: a variable, a member of it at once, or nowhere. */
function takerOf(ancestors: readonly Node[]): { variable: string } | 'member' | undefined {
  for (let index = ancestors.length - 1; index >= 0; index--) {
    const node = ancestors[index];
    if (node.kind === 'AssignmentStatement') {
      const target = node.left.kind === 'ConvertExpression' ? node.left.child : node.left;
      return target.kind === 'VariableExpression' ? { variable: target.variablePath.toLowerCase() } : 'member';
    }
    if (node.kind === 'MemberExpression') return /^exitcode$/i.test(literalText(node.member) ?? '') ? 'member' : undefined;
    if (node.kind === 'ReturnStatement') return 'member';
    if (node.kind === 'StatementBlock' || node.kind === 'NamedBlock') return undefined;
  }
  return undefined;
}

export default defineRule({
  diagnostic: WK6008,
  check(_, report) {
    const calls: { call: CommandCall; taker: ReturnType<typeof takerOf> }[] = [];
    const codes = new Set<string>();
    const waits = new Set<string>();
    return {
      command(call, ancestors) {
        if (call.key === 'start-process' && !call.isSplatted) calls.push({ call, taker: takerOf(ancestors) });
        if (call.key !== 'wait-process') return;
        const pipeline = ancestors[ancestors.length - 1];
        const [first] = pipeline.kind === 'Pipeline' ? pipeline.elements : [];
        const given = first?.kind === 'CommandExpression' ? [first.expression] : call.node.elements;
        for (const element of given) if (element.kind === 'VariableExpression') waits.add(element.variablePath.toLowerCase());
      },
      MemberExpression({ expression, member }) {
        if (expression.kind !== 'VariableExpression') return;
        if (/^exitcode$/i.test(literalText(member) ?? '')) codes.add(expression.variablePath.toLowerCase());
      },
      InvokeMemberExpression({ expression, member }) {
        if (expression.kind === 'VariableExpression' && /^waitforexit$/i.test(literalText(member) ?? ''))
          waits.add(expression.variablePath.toLowerCase());
      },
      end() {
        for (const { call, taker } of calls) {
          const variable = typeof taker === 'object' ? taker.variable : undefined;
          if (!call.has('PassThru')) report(call.node, { why: 'without `-PassThru` there is nothing to ask for it' });
          else if (taker === undefined || (variable !== undefined && !codes.has(variable))) report(call.node, { why: 'nobody looks at `ExitCode`' });
          else if (!call.has('Wait') && !(variable !== undefined && waits.has(variable)))
            report(call.node, { why: 'nobody waits for the program to end' });
        }
      },
    };
  },
});
