import type { Statement } from '../../syntax/ast/index.ts';
import { toBoolean } from '../convert/to-boolean.ts';
import { Collector } from '../pipeline/sink.ts';
import type { ScriptSource } from '../values/invocation-info.ts';
import { compileExpression, type Evaluate } from './compile-expression.ts';
import { compileStatement } from './compile-statement.ts';
import { type Completion, ExitSignal, LoopControl } from './completion.ts';
import { placesOf } from './executed-places.ts';
import type { Frame } from './frame.ts';
import { locating } from './locate-error.ts';
import { compileAssignment } from './statements/assignment.ts';

/** Throws what a statement's early end means where only its value is wanted: `$x = $(break)`. */
export function leave(completion: Completion | undefined): void {
  if (completion === undefined || completion.kind === 'return') return;
  throw new LoopControl(completion.kind, completion.label);
}

/**
 * Runs something and keeps its output. What was written before a `break`, `continue` or `exit` leaves it goes where the output
 * around it goes, unless the values are wanted one by one or as a condition (`passesOn`).
 */
export function collect(frame: Frame, run: (frame: Frame) => Completion | undefined, passesOn = true): Collector {
  const collector = new Collector();
  const saved = frame.out;
  frame.out = collector;
  try {
    leave(run(frame));
  } catch (thrown) {
    if (passesOn && (thrown instanceof LoopControl || thrown instanceof ExitSignal)) for (const value of collector.values) saved.write(value);
    throw thrown;
  } finally {
    frame.out = saved;
  }
  return collector;
}

/**
 * Compiles a statement for its value: a lone expression gives its value as it is, without going through a pipeline;
 * an assignment gives what it assigned; anything else gives what it wrote: nothing, one object, or an array.
 */
export function compileValue(node: Statement, source: ScriptSource, passesOn = true): Evaluate {
  const evaluate = compileUnwatchedValue(node, source, passesOn);
  // What PowerShell adds itself (a call of the base constructor) has no place in the text.
  const places = node.end > node.start ? placesOf(source) : undefined;
  if (!places) return evaluate;
  const { start } = node;
  return (frame) => {
    places[start] = 1;
    return evaluate(frame);
  };
}

function compileUnwatchedValue(node: Statement, source: ScriptSource, passesOn: boolean): Evaluate {
  const expression = loneExpression(node);
  if (expression) {
    return compileExpression(expression, source);
  }
  if (node.kind === 'AssignmentStatement') return compileAssignment(node, source);
  const execute = compileStatement(node, source);
  return (frame) => collect(frame, execute, passesOn).result();
}

/** The expression of a statement that is nothing but an expression without redirections. */
export function loneExpression(node: Statement) {
  if (node.kind === 'CommandExpression') return node.redirections.length === 0 ? node.expression : undefined;
  if (node.kind !== 'Pipeline' || node.elements.length !== 1 || node.background) return undefined;
  const [element] = node.elements;
  return element.kind === 'CommandExpression' && element.redirections.length === 0 ? element.expression : undefined;
}

/** Compiles the condition of `if`, `while` … to a JavaScript boolean. */
export function compileCondition(node: Statement, source: ScriptSource): (frame: Frame) => boolean {
  const evaluate = compileValue(node, source, false);
  return locating(
    (frame) => {
      const value = evaluate(frame);
      frame.session.lastSuccess = true;
      return typeof value === 'boolean' ? value : toBoolean(value);
    },
    node,
    source,
  );
}
