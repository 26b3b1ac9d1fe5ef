import type { NodeBase } from '../../syntax/ast/index.ts';
import { LimitReached } from '../limits.ts';
import { NetException, runtimeError, TerminatingError } from '../values/errors.ts';
import { InvocationInfo, type ScriptSource } from '../values/invocation-info.ts';
import type { Frame } from './frame.ts';

/**
 * The error of PowerShell that a thrown JavaScript value stands for; undefined for what no script can catch
 * (`exit`, loop control, NotSimulated, limits, our own bugs).
 */
export function asTerminatingError(thrown: unknown): TerminatingError | undefined {
  if (thrown instanceof TerminatingError) return thrown;
  if (thrown instanceof NetException) {
    // What .NET throws outside a method call keeps its own type, whose full name is the id.
    return runtimeError(thrown.typeName, thrown.message, { category: 'OperationStopped', exception: thrown.typeName });
  }
  if (isStackOverflow(thrown)) {
    throw new LimitReached('callDepth', 'The script nests calls or expressions too deeply.');
  }
  return undefined;
}

/** JavaScript's stack is used up; near its end a regular expression fails as well, as a SyntaxError that says so. */
export function isStackOverflow(thrown: unknown): boolean {
  // No calls here: there may be no stack left for one.
  const message = thrown instanceof RangeError || thrown instanceof SyntaxError ? thrown.message : '';
  return message === 'Maximum call stack size exceeded' || (thrown instanceof SyntaxError && message.endsWith('Maximum call stack size exceeded'));
}

/** Gives an error the place of the statement that it arose in, unless it has one. */
export function locateError(error: TerminatingError, node: NodeBase, source: ScriptSource, frame: Frame): void {
  const { record } = error;
  if (record.invocationInfo) {
    record.invocationInfo.extent ??= { source, start: node.start, end: node.end };
    return;
  }
  const info = new InvocationInfo();
  info.extent = { source, start: node.start, end: node.end };
  info.scriptName = source.path;
  if (frame.invocation) info.invocationName = '';
  record.invocationInfo = info;
}

/** An evaluation whose errors stand at its own place in the statement: a condition, what is returned or gone through. */
export function locating<Result>(evaluate: (frame: Frame) => Result, node: NodeBase, source: ScriptSource): (frame: Frame) => Result {
  return (frame) => {
    try {
      return evaluate(frame);
    } catch (thrown) {
      const error = asTerminatingError(thrown);
      if (error) locateError(error, node, source, frame);
      throw error ?? thrown;
    }
  };
}
