import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Edit } from '../../edit.ts';
import { enclosingFunction } from '../../flow/control-flow.ts';
import { defineRule } from '../../rule.ts';
import { type CommandCall, literalText } from '../../script/command-call.ts';

export const WK6018 = defineDiagnostic('WK6018', {
  severity: 'warning',
  message: 'The script says everything with `Write-Host` and nothing to the output, which is what the activity log shows.',
  fix: 'Write with `Write-Output`.',
});

const colours = /^(?:foregroundcolor|backgroundcolor)$/i;

/** `Write-Host 'text' -ForegroundColor Red` as `Write-Output 'text'`; nothing where it has more than that. */
function editsOf({ node }: CommandCall, textOf: (node: { start: number; end: number }) => string): Edit[] {
  const kept: Expression[] = [];
  const { elements } = node;
  for (let index = 1; index < elements.length; index++) {
    const element = elements[index];
    if (element.kind === 'CommandParameter') {
      if (colours.test(element.parameterName)) index += element.argument ? 0 : 1;
      else if (!/^object$/i.test(element.parameterName) || element.argument) return [];
    } else kept.push(element);
  }
  if (kept.length !== 1) return [];
  return [{ start: node.start, end: elements[elements.length - 1].end, text: `Write-Output ${textOf(kept[0])}` }];
}

const quiet =
  /^(?:write-(?:host|verbose|warning|debug|information|progress|error)|start-|stop-|set-|remove-|new-item|out-null|import-module|add-|clear-|exit)/;

export default defineRule({
  diagnostic: WK6018,
  check({ textOf }, report) {
    const hosts: { call: CommandCall; inFunction: boolean }[] = [];
    let speaks = false;
    return {
      command(call, ancestors) {
        const isStatement = ancestors[ancestors.length - 1].kind === 'Pipeline';
        const block = ancestors[ancestors.length - 2]?.kind;
        if (call.key === 'write-host') hosts.push({ call, inFunction: enclosingFunction(ancestors) !== undefined });
        else if (call.key === 'write-output') speaks = true;
        else if (isStatement && (block === 'NamedBlock' || block === 'StatementBlock')) {
          const [pipeline] = ancestors.slice(-1);
          const isLast = pipeline.kind === 'Pipeline' && pipeline.elements[pipeline.elements.length - 1] === call.node;
          if (isLast && /^(?:get-|select-|format-|sort-|where-|convert|out-string)/.test(call.key) && !quiet.test(call.key)) speaks = true;
        }
      },
      CommandExpression(node, ancestors) {
        // A value that stands alone goes to the output.
        const parent = ancestors[ancestors.length - 1];
        const block = ancestors[ancestors.length - 2]?.kind;
        const isAlone = parent.kind === 'Pipeline' && parent.elements.length === 1 && (block === 'NamedBlock' || block === 'StatementBlock');
        const isInSubexpression = ancestors.some(
          ({ kind }) => kind === 'SubExpression' || kind === 'ArrayExpression' || kind === 'ScriptBlockExpression',
        );
        const { kind } = node.expression;
        if (isAlone && !isInSubexpression && kind !== 'UnaryExpression' && kind !== 'InvokeMemberExpression' && !enclosingFunction(ancestors))
          speaks = true;
      },
      end() {
        if (speaks || hosts.length === 0) return;
        const [{ call }] = hosts;
        // Inside a function what is written becomes part of its value.
        const edits = hosts.flatMap((host) => (host.inFunction ? [] : editsOf(host.call, textOf)));
        report(call.node, {}, literalText(call.node.elements[0] as Expression)?.toLowerCase() === 'write-host' ? edits : []);
      },
    };
  },
});
