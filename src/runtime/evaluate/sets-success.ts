import type { Expression, Statement } from '../../syntax/ast/index.ts';

/**
 * Whether a statement leaves `$?` true by itself: a pure expression does, while what commands stand in, in parentheses too,
 * leaves `$?` as the last of them set it (about_Automatic_Variables, `$?`).
 */
export function setsSuccess(node: Statement): boolean {
  switch (node.kind) {
    case 'CommandExpression':
      return expressionSetsSuccess(node.expression);
    case 'Pipeline': {
      const [element] = node.elements;
      return node.elements.length === 1 && element.kind === 'CommandExpression' && expressionSetsSuccess(element.expression);
    }
    case 'AssignmentStatement':
      return node.right.kind === 'AssignmentStatement' || node.right.kind === 'Pipeline' || node.right.kind === 'CommandExpression'
        ? setsSuccess(node.right)
        : false;
    default:
      return false;
  }
}

function expressionSetsSuccess(node: Expression): boolean {
  switch (node.kind) {
    case 'ParenExpression':
      return setsSuccess(node.pipeline);
    case 'SubExpression':
      return node.subExpression.statements.length === 0;
    case 'ArrayExpression': {
      const { statements, traps } = node.subExpression;
      if (statements.length === 0) return true;
      return statements.length === 1 && traps.length === 0 && setsSuccess(statements[0]);
    }
    default:
      return true;
  }
}
