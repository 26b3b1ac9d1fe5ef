import type { ArrayExpression, ArrayLiteral, Statement } from '../../../syntax/ast/index.ts';
import { enumerate } from '../../convert/enumerate.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import type { Value } from '../../values/value.ts';
import { compileExpression, type Evaluate } from '../compile-expression.ts';
import { compileBlock } from '../compile-statement.ts';
import { collect, loneExpression } from '../compile-value.ts';

/** `1, 2, 3`: elements are kept whole, and AutomationNull stays what it is: a pipeline drops it. */
export function arrayLiteral(node: ArrayLiteral, source: ScriptSource): Evaluate {
  const elements = node.elements.map((element) => compileExpression(element, source));
  return (frame) => elements.map((element) => element(frame));
}

/** `@( … )`: always an array of what the statements wrote. */
export function arrayExpression(node: ArrayExpression, source: ScriptSource): Evaluate {
  const { statements, traps } = node.subExpression;
  const single = statements.length === 1 && traps.length === 0 ? expressionOf(statements[0]) : undefined;
  if (single?.kind === 'ArrayLiteral') {
    // `@(1, 2)` is the literal itself, as PowerShell compiles it (about_Arrays).
    const elements = single.elements.map((element) => compileExpression(element, source));
    return (frame) => elements.map((element) => element(frame));
  }
  // A lone expression is no statement of its own: its error is that of the statement around it.
  if (single) {
    const evaluate = compileExpression(single, source);
    return (frame) => asList(evaluate(frame));
  }
  const run = compileBlock(statements, traps, source);
  return (frame) => collect(frame, run, false).values;
}

function expressionOf(statement: Statement) {
  const expression = loneExpression(statement);
  // `@($i++)` writes nothing, so it must run as a statement.
  return expression?.kind === 'UnaryExpression' ? undefined : expression;
}

function asList(value: Value): Value[] {
  if (value === undefined) return [];
  if (value === null || typeof value !== 'object') return [value];
  if (Array.isArray(value)) return [...value];
  const elements = enumerate(value);
  return elements ? [...elements] : [value];
}
