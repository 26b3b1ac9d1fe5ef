import { WK2009 } from '../steps/diagnostics.ts';
import type { Value } from '../steps/value.ts';
import { readExpression } from './dispatch.ts';
import type { Scope } from './reading.ts';
import type { ts } from './ts.ts';

/** `log(…)`, `warn(…)`: a line, and no value. */
export function readWriteLine(stream: 'output' | 'warning', node: ts.CallExpression, scope: Scope): Value {
  const span = scope.spanOf(node);
  // The output of a function is its value.
  if (stream === 'output' && scope.result === 'value') return scope.refused(node, WK2009.at(span, { name: 'log' }));
  const message = readExpression(node.arguments[0], scope);
  scope.emit({ kind: 'writeLine', stream, message, span });
  return { kind: 'nothing', span };
}
