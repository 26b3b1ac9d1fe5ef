import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { AssignmentStatement, Node, Statement } from '../../../syntax/ast/index.ts';
import { childrenOf } from '../../../syntax/ast/visit.ts';
import { defineRule } from '../../rule.ts';

export const WK6032 = defineDiagnostic('WK6032', {
  severity: 'warning',
  message: '`=` assigns; the condition is true for whatever is assigned, but for nothing, zero and an empty text.',
  fix: 'Compare with `-eq`; where the assignment is meant, set it in parentheses of its own.',
});

function firstAssignment(node: Node): AssignmentStatement | undefined {
  if (node.kind === 'AssignmentStatement') return node;
  if (node.kind === 'ScriptBlockExpression' || node.kind === 'FunctionDefinition') return undefined;
  for (const child of childrenOf(node)) {
    const found = firstAssignment(child);
    if (found) return found;
  }
  return undefined;
}

const hasCommand = (node: Node): boolean => node.kind === 'Command' || childrenOf(node).some(hasCommand);

/** `$file = [IO.Path]::GetTempFileName()`: a call on the right is assigned on purpose. */
function isCall(right: Statement): boolean {
  const element = right.kind === 'Pipeline' && right.elements.length === 1 ? right.elements[0] : right;
  return element.kind === 'CommandExpression' && element.expression.kind === 'InvokeMemberExpression';
}

/** The offset of the assignment's operator. */
function operatorStart(text: string, { left, right, operator }: AssignmentStatement): number {
  const place = text.indexOf(operator, left.end);
  return place >= 0 && place < right.start ? place : left.end;
}

export default defineRule({
  diagnostic: WK6032,
  analyzerRule: 'PSPossibleIncorrectUsageOfAssignmentOperator',
  check({ text, textOf }, report) {
    const look = (condition: Node) => {
      const assignment = firstAssignment(condition);
      if (!assignment) return;
      const isEqualsTwice = textOf(assignment.right).startsWith('=');
      const isToNull = assignment.left.kind === 'VariableExpression' && assignment.left.variablePath.toLowerCase() === 'null';
      if (!isEqualsTwice && !isToNull) {
        const written = textOf(condition);
        if (hasCommand(assignment.right) || isCall(assignment.right) || (written.startsWith('(') && written.endsWith(')'))) return;
      }
      const start = operatorStart(text, assignment);
      report({ start, end: start + assignment.operator.length }, {});
    };
    return {
      IfStatement: ({ clauses }) => clauses.forEach(({ condition }) => look(condition)),
      WhileStatement: ({ condition }) => look(condition),
      DoWhileStatement: ({ condition }) => look(condition),
    };
  },
});
