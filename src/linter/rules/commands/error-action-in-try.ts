import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { AssignmentStatement, Expression, Node } from '../../../syntax/ast/index.ts';
import { erringCommands } from '../../facts/erring-commands.ts';
import { expressionOf } from '../../flow/constant-number.ts';
import { enclosingFunction } from '../../flow/control-flow.ts';
import { defineRule } from '../../rule.ts';
import { type CommandCall, literalText } from '../../script/command-call.ts';

export const WK6007 = defineDiagnostic('WK6007', {
  severity: 'warning',
  message: 'The `catch` never sees an error of `{command}`: it writes the error and goes on.',
  fix: 'Add `-ErrorAction Stop`, or set `$ErrorActionPreference` to `Stop` before.',
});

/** The innermost `try` with a `catch` in whose body a node stands, of the same function. */
function isCaught(ancestors: readonly Node[]): boolean {
  for (let index = ancestors.length - 1; index > 0; index--) {
    const node = ancestors[index];
    if (node.kind === 'FunctionDefinition' || node.kind === 'FunctionMember') return false;
    if (node.kind === 'TryStatement' && node.catchClauses.length > 0 && ancestors[index + 1] === node.body) return true;
  }
  return false;
}

/** `$ErrorActionPreference = 'Stop'`, or the same through `$PSDefaultParameterValues`. */
function setsStop({ left, right }: AssignmentStatement): boolean {
  const value = literalText(expressionOf(right) as Expression | undefined);
  const isStop = value?.toLowerCase() === 'stop' || /::stop$/i.test(valueOfMember(right));
  if (left.kind === 'IndexExpression') {
    return isStop && left.target.kind === 'VariableExpression' && /psdefaultparametervalues$/i.test(left.target.variablePath);
  }
  const target = left.kind === 'ConvertExpression' ? left.child : left;
  return isStop && target.kind === 'VariableExpression' && /^(?:\w+:)?erroractionpreference$/i.test(target.variablePath);
}

function valueOfMember(right: AssignmentStatement['right']): string {
  const expression = expressionOf(right);
  return expression?.kind === 'MemberExpression' && expression.static ? `::${literalText(expression.member) ?? ''}` : '';
}

export default defineRule({
  diagnostic: WK6007,
  check({ functions }, report) {
    const stops: { start: number; inside: Node | undefined }[] = [];
    const calls: { call: CommandCall; around: readonly (Node | undefined)[] }[] = [];
    return {
      AssignmentStatement(node, ancestors) {
        if (setsStop(node)) stops.push({ start: node.start, inside: enclosingFunction(ancestors) });
      },
      command(call, ancestors) {
        if (!erringCommands.has(call.key) || call.isSplatted || call.has('ErrorAction', 'ea') || !isCaught(ancestors)) return;
        calls.push({
          call,
          around: [undefined, ...ancestors.filter(({ kind }) => kind === 'FunctionDefinition' || kind === 'ScriptBlockExpression')],
        });
      },
      end() {
        for (const { call, around } of calls) {
          const isFunction = functions.has((call.name ?? '').toLowerCase());
          if (
            isFunction ||
            stops.some(({ start, inside }) => around.includes(inside) && (start < call.node.start || (around.length > 1 && inside === undefined)))
          )
            continue;
          const last = call.node.elements[call.node.elements.length - 1];
          report(call.node, { command: call.name ?? call.key }, [{ start: last.end, end: last.end, text: ' -ErrorAction Stop' }]);
        }
      },
    };
  },
});
