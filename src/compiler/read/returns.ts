import type { Value } from '../steps/value.ts';
import { somethingOf } from '../steps/value-type.ts';
import { readExpression } from './dispatch.ts';
import type { Scope } from './reading.ts';
import type { ts } from './ts.ts';
import { typeAt } from './type-of.ts';
import { readVerdict } from './verdicts.ts';

/** What a function returns: the end of the script, or a value for its caller. */
export function readReturned(node: ts.Expression, scope: Scope): void {
  const span = scope.spanOf(node);
  if (scope.result === 'script' || scope.result === 'finish') {
    readVerdict(node, scope);
    return;
  }
  const type = typeAt(scope.reading, node);
  const value: Value = readExpression(node, scope);
  if (scope.result === 'nothing') {
    scope.emit({ kind: 'perform', value, span });
    scope.emit({ kind: 'return', list: false, span });
    return;
  }
  scope.unit?.returned.push(value);
  scope.emit({ kind: 'return', value, list: somethingOf(type).includes('list'), span });
}
