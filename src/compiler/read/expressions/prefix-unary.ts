import { WK2006 } from '../../steps/diagnostics.ts';
import type { Value } from '../../steps/value.ts';
import { isOnly } from '../../steps/value-type.ts';
import { readCondition } from '../conditions.ts';
import { WK1010, WK1011 } from '../diagnostics.ts';
import { readExpression } from '../dispatch.ts';
import type { Scope } from '../reading.ts';
import { ts } from '../ts.ts';
import { typeAt } from '../type-of.ts';

/** `!x`, `-x`, `+x`; `++x` is a statement. */
export function readPrefixUnary(node: ts.PrefixUnaryExpression, scope: Scope): Value {
  const span = scope.spanOf(node);
  const { operator } = node;
  if (operator === ts.SyntaxKind.ExclamationToken) return readCondition(node, scope);
  if (operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken) return refuseIncrement(node, scope);
  if (operator === ts.SyntaxKind.TildeToken)
    return scope.refused(node, WK1011.at(span, { operator: '~', instead: 'Bits have no faithful form in PowerShell.' }));
  if (!isOnly(typeAt(scope.reading, node.operand), 'number')) {
    const sign = operator === ts.SyntaxKind.MinusToken ? '-' : '+';
    return scope.refused(node, WK2006.at(span, { operator: sign, what: `\`${node.operand.getText()}\`` }));
  }
  const operand = readExpression(node.operand, scope);
  if (operator === ts.SyntaxKind.PlusToken) return operand;
  return operand.kind === 'number' ? { kind: 'number', number: -operand.number, span } : { kind: 'negation', operand, span };
}

/** `x++` inside an expression changes something while it is read. */
export const refuseIncrement = (node: ts.Expression, scope: Scope): Value =>
  scope.refused(node, WK1010.at(scope.spanOf(node), { what: '`++` or `--` inside an expression', instead: 'Make it a statement of its own.' }));
