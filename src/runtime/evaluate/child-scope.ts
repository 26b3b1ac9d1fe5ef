import { Scope } from '../scope.ts';
import { Frame } from './frame.ts';

/** Runs something in a new scope under the frame's own, with the same output and streams. */
export function childScope<Result>(frame: Frame, run: (inner: Frame) => Result): Result {
  const { state } = frame;
  const scope = new Scope(frame.scope);
  const inner = new Frame(frame.session, state, scope, frame.source, frame.out, frame.streams);
  inner.invocation = frame.invocation;
  inner.methodReturn = frame.methodReturn;
  const saved = state.currentScope;
  state.currentScope = scope;
  try {
    return run(inner);
  } finally {
    state.currentScope = saved;
  }
}
