import type { Value } from '../../steps/value.ts';
import { WK1010 } from '../diagnostics.ts';
import { readExpression } from '../dispatch.ts';
import type { Scope } from '../reading.ts';
import { ts } from '../ts.ts';
import { typeAt } from '../type-of.ts';

/** `x satisfies Type`: nothing at run time. */
export const readSatisfies = (node: ts.SatisfiesExpression, scope: Scope): Value => readExpression(node.expression, scope);

/**
 * `x as const`, and `error as Error` of a caught error. Any other assertion would let a value be what its type does not say,
 * and the PowerShell is chosen by types.
 */
export function readAs(node: ts.AsExpression, scope: Scope): Value {
  const isConst = ts.isTypeReferenceNode(node.type) && ts.isIdentifier(node.type.typeName) && node.type.typeName.text === 'const';
  if (isConst || typeAt(scope.reading, node).kinds.has('error')) return readExpression(node.expression, scope);
  return scope.refused(
    node,
    WK1010.at(scope.spanOf(node), {
      what: 'A type assertion',
      instead: 'Find out what the value is by a comparison; the compiler goes by the types.',
    }),
  );
}
