import { NotSimulated } from '../../../base/not-simulated.ts';
import type { DoUntilStatement, DoWhileStatement, ForEachStatement, ForStatement, Statement, WhileStatement } from '../../../syntax/ast/index.ts';
import { enumerate } from '../../convert/enumerate.ts';
import { nullSink } from '../../pipeline/sink.ts';
import { Enumerator } from '../../values/enumerator.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import type { Value } from '../../values/value.ts';
import { compileBlock, compileStatement, type Execute } from '../compile-statement.ts';
import { collect, compileCondition, compileValue, loneExpression } from '../compile-value.ts';
import { type Completion, LoopControl } from '../completion.ts';
import type { Frame } from '../frame.ts';
import { locating } from '../locate-error.ts';
import { compileVariableWrite } from '../variables.ts';

/** What a turn of a loop said: go on, next turn, leave the loop, or leave more than the loop. */
type Turn = undefined | 'continue' | 'break' | { pass: Completion };

/** Runs one turn of a loop with that label; `break` and `continue` may come from statements or from called code. */
export function runTurn(frame: Frame, body: Execute, label: string | undefined): Turn {
  let completion: Completion | undefined;
  try {
    completion = body(frame);
  } catch (thrown) {
    if (!(thrown instanceof LoopControl)) throw thrown;
    if (!isFor(thrown.label, label)) throw thrown;
    return thrown.kind;
  }
  if (completion === undefined) return undefined;
  if (completion.kind === 'return') return { pass: completion };
  return isFor(completion.label, label) ? completion.kind : { pass: completion };
}

function isFor(wanted: string | undefined, label: string | undefined): boolean {
  return wanted === undefined || wanted === '' || (label !== undefined && wanted.toLowerCase() === label.toLowerCase());
}

export function whileStatement(node: WhileStatement, source: ScriptSource): Execute {
  const test = compileCondition(node.condition, source);
  const body = compileBlock(node.body.statements, node.body.traps, source);
  return (frame) => {
    while (test(frame)) {
      frame.session.step();
      const turn = runTurn(frame, body, node.label);
      if (turn === 'break') break;
      if (typeof turn === 'object') return turn.pass;
    }
    return undefined;
  };
}

function doStatement(node: DoWhileStatement | DoUntilStatement, source: ScriptSource, goesOn: boolean): Execute {
  const test = compileCondition(node.condition, source);
  const body = compileBlock(node.body.statements, node.body.traps, source);
  return (frame) => {
    do {
      frame.session.step();
      const turn = runTurn(frame, body, node.label);
      if (turn === 'break') break;
      if (typeof turn === 'object') return turn.pass;
    } while (test(frame) === goesOn);
    return undefined;
  };
}

export const doWhileStatement = (node: DoWhileStatement, source: ScriptSource) => doStatement(node, source, true);
export const doUntilStatement = (node: DoUntilStatement, source: ScriptSource) => doStatement(node, source, false);

/** The initializer and iterator of `for` write nothing to the pipeline when they are assignments; other output is dropped. */
export function forStatement(node: ForStatement, source: ScriptSource): Execute {
  const part = (statement: Statement) => locating(compileStatement(statement, source), statement, source);
  const initialize = node.initializer && part(node.initializer);
  const test = node.condition && compileCondition(node.condition, source);
  const iterate = node.iterator && part(node.iterator);
  const body = compileBlock(node.body.statements, node.body.traps, source);
  const silently = (frame: Frame, run: Execute) => {
    const saved = frame.out;
    frame.out = nullSink;
    try {
      run(frame);
    } finally {
      frame.out = saved;
    }
  };
  return (frame) => {
    if (initialize) silently(frame, initialize);
    while (test === undefined || test(frame)) {
      frame.session.step();
      const turn = runTurn(frame, body, node.label);
      if (turn === 'break') break;
      if (typeof turn === 'object') return turn.pass;
      if (iterate) silently(frame, iterate);
    }
    return undefined;
  };
}

/**
 * What a loop goes through: the elements of an expression's value, of which `$null` has none; all that a command or pipeline wrote, be it
 * `$null` or an array that was written as one object.
 */
function compileItems(node: ForEachStatement['condition'], source: ScriptSource): (frame: Frame) => Iterable<Value> | undefined {
  if (loneExpression(node) || node.kind === 'AssignmentStatement') {
    const evaluate = compileValue(node, source);
    return (frame) => {
      const value = evaluate(frame);
      return value === null || value === undefined ? undefined : (enumerate(value) ?? [value]);
    };
  }
  const execute = compileStatement(node, source);
  return (frame) => collect(frame, execute, false).values;
}

/** `foreach`: `$null` runs no turn, a scalar one, and `$foreach` is the enumerator (about_Foreach). */
export function forEachStatement(node: ForEachStatement, source: ScriptSource): Execute {
  if (node.parallel) {
    return () => {
      throw new NotSimulated('statement', 'foreach -parallel');
    };
  }
  const compiled = locating(compileItems(node.condition, source), node.condition, source);
  const assign = compileVariableWrite(node.variable.variablePath);
  const body = compileBlock(node.body.statements, node.body.traps, source);
  return (frame) => {
    const items = compiled(frame);
    if (!items) return undefined;
    const { session, scope } = frame;
    const outer = scope.variables.get('foreach');
    const enumerator = new Enumerator(items);
    session.setVariable('foreach', enumerator, scope);
    try {
      while (enumerator.moveNext()) {
        session.step();
        assign(frame, enumerator.current);
        const turn = runTurn(frame, body, node.label);
        if (turn === 'break') break;
        if (typeof turn === 'object') return turn.pass;
      }
    } finally {
      if (outer) scope.variables.set('foreach', outer);
      else scope.variables.delete('foreach');
    }
    return undefined;
  };
}
