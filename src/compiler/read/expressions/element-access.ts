import { WK2014 } from '../../steps/diagnostics.ts';
import type { Value } from '../../steps/value.ts';
import { isOnly } from '../../steps/value-type.ts';
import { valueOfData } from '../constants.ts';
import { readExpression } from '../dispatch.ts';
import { fold } from '../fold.ts';
import { memberOf } from '../members.ts';
import { readOperands } from '../operands.ts';
import type { Scope } from '../reading.ts';
import type { ts } from '../ts.ts';
import { typeAt } from '../type-of.ts';

/** `list[index]`, `constant['name']`. */
export function readElementAccess(node: ts.ElementAccessExpression, scope: Scope): Value {
  const span = scope.spanOf(node);
  const type = typeAt(scope.reading, node.expression);
  if (isOnly(type, 'list') && isOnly(typeAt(scope.reading, node.argumentExpression), 'number')) {
    const [list, index] = readOperands([node.expression, node.argumentExpression], scope);
    return { kind: 'item', list, index, span };
  }
  const folded = isOnly(type, 'object', 'duration') ? fold(scope.reading, node) : undefined;
  const value = folded?.ok ? valueOfData(folded.data, span) : undefined;
  if (value) return value;
  const name = fold(scope.reading, node.argumentExpression);
  if (isOnly(type, 'object', 'instance', 'result') && name.ok && typeof name.data === 'string' && !node.questionDotToken) {
    const property = scope.reading.checker.getTypeAtLocation(node.expression).getProperty(name.data);
    return memberOf(readExpression(node.expression, scope), name.data, node, scope, property);
  }
  return scope.refused(
    node,
    WK2014.at(span, { what: 'This element', used: 'read', instead: 'Take an item of a list by its number, or a property by its name.' }),
  );
}
