import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { BinaryExpression, Node } from '../../../syntax/ast/index.ts';
import { specialVariables } from '../../facts/special-variables.ts';
import { hasSingleType, isSingleTyped } from '../../flow/static-type.ts';
import { defineRule } from '../../rule.ts';

export const WK6031 = defineDiagnostic('WK6031', {
  severity: 'warning',
  message: '`$null` stands on the right: with a list on the left the comparison filters the list instead of asking whether there is one.',
  fix: 'Write `$null {operator} {left}`.',
});

const operators: readonly string[] = ['ieq', 'ine', 'ceq', 'cne'];

/** Where the comparison stands: in a function, in a class, in a script block outside of any, or in the script itself. */
function placeOf(ancestors: readonly Node[]): 'function' | 'class' | 'block' | 'script' {
  let place: 'block' | 'script' = 'script';
  for (let index = ancestors.length - 1; index >= 0; index--) {
    const { kind } = ancestors[index];
    if (kind === 'FunctionMember') return 'class';
    if (kind === 'FunctionDefinition') return ancestors[index - 1]?.kind === 'FunctionMember' ? 'class' : 'function';
    if (kind === 'ScriptBlockExpression') place = 'block';
  }
  return place;
}

/** What the left side may be: `true` where it may be a list or nothing is known of it. */
function mayBeList({ left }: BinaryExpression, node: Node, ancestors: readonly Node[], place: 'function' | 'class' | 'script'): boolean {
  if (left.kind !== 'VariableExpression') return !isSingleTyped(left);
  if (specialVariables.has(left.variablePath.toLowerCase())) return false;
  const inBlock = ancestors.some(({ kind }) => kind === 'ScriptBlockExpression');
  return place === 'class' || inBlock || !hasSingleType(left.variablePath, node, ancestors);
}

export default defineRule({
  diagnostic: WK6031,
  analyzerRule: 'PSPossibleIncorrectComparisonWithNull',
  check({ textOf }, report) {
    return {
      BinaryExpression(node, ancestors) {
        if (!operators.includes(node.operator) || textOf(node.right).toLowerCase() !== '$null') return;
        const place = placeOf(ancestors);
        // Outside of functions the analyzer does not look into script blocks.
        if (place === 'block' || !mayBeList(node, node, ancestors, place)) return;
        const [left, right] = [textOf(node.left), textOf(node.right)];
        const operator = node.operatorText ?? '-eq';
        const edit = { start: node.start, end: node.end, text: `${right} ${operator} ${left}` };
        report(node, { operator, left: left.length > 40 ? '...' : left }, node.left.kind === 'ArrayLiteral' ? [] : [edit]);
      },
    };
  },
});
