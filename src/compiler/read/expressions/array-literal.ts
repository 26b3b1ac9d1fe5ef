import type { Value } from '../../steps/value.ts';
import { WK1010 } from '../diagnostics.ts';
import { readOperands } from '../operands.ts';
import type { Scope } from '../reading.ts';
import { ts } from '../ts.ts';
import { typeAt } from '../type-of.ts';

/** `[a, b]`. */
export function readArrayLiteral(node: ts.ArrayLiteralExpression, scope: Scope): Value {
  const spread = node.elements.find((element) => ts.isSpreadElement(element) || ts.isOmittedExpression(element));
  if (spread) {
    return scope.refused(
      spread,
      WK1010.at(scope.spanOf(spread), { what: 'Spreading a list at run time', instead: 'Push the items one by one in a `for…of`.' }),
    );
  }
  const nested = node.elements.some((element) => typeAt(scope.reading, element).kinds.has('list'));
  return { kind: 'list', items: readOperands(node.elements, scope), nested, span: scope.spanOf(node) };
}
