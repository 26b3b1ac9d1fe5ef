import { WK2014 } from '../steps/diagnostics.ts';
import type { Value } from '../steps/value.ts';
import type { TextMethodName } from '../steps/values/text-method.ts';
import { readExpression } from './dispatch.ts';
import { fold } from './fold.ts';
import { readOperands } from './operands.ts';
import type { Scope } from './reading.ts';
import type { ts } from './ts.ts';

/** What the arguments of a method must be for its .NET form to mean the same; `undefined` where they may be anything. */
const limits: Record<TextMethodName, ((given: readonly unknown[]) => string | undefined) | undefined> = {
  includes: undefined,
  startsWith: undefined,
  endsWith: undefined,
  indexOf: undefined,
  toUpperCase: undefined,
  toLowerCase: undefined,
  trim: undefined,
  trimStart: undefined,
  trimEnd: undefined,
  split: ([separator]) => (typeof separator === 'string' && separator !== '' ? undefined : 'Give a separator that is constant and not empty.'),
  replaceAll: ([text, replacement]) => {
    if (typeof text !== 'string' || text === '') return 'Replace a text that is constant and not empty.';
    return typeof replacement === 'string' && !replacement.includes('$')
      ? undefined
      : 'Give a constant replacement without `$`, which is a sign of its own there.';
  },
};

const isTextMethod = (name: string): name is TextMethodName => Object.hasOwn(limits, name);

/** `text.includes(…)` and the like. */
export function readTextCall(node: ts.CallExpression, callee: ts.PropertyAccessExpression, target: Value | undefined, scope: Scope): Value {
  const span = scope.spanOf(node);
  const method = callee.name.text;
  const what = `\`${method}\``;
  if (!isTextMethod(method))
    return scope.refused(callee.name, WK2014.at(span, { what, used: 'called', instead: 'Use a method that the library for worklets has.' }));
  const folded = node.arguments.map((argument) => fold(scope.reading, argument));
  const instead = limits[method]?.(folded.map((argument) => (argument.ok ? argument.data : undefined)));
  if (instead !== undefined) return scope.refused(node, WK2014.at(span, { what, used: 'called so', instead }));
  if (target) return { kind: 'textMethod', method, target, arguments: node.arguments.map((argument) => readExpression(argument, scope)), span };
  const [text, ...given] = readOperands([callee.expression, ...node.arguments], scope);
  return { kind: 'textMethod', method, target: text, arguments: given, span };
}
