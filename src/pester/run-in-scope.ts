import type { ArgumentList } from '../runtime/commands/argument-list.ts';
import { functionProcessor } from '../runtime/pipeline/function-processor.ts';
import { Collector } from '../runtime/pipeline/sink.ts';
import { Scope } from '../runtime/scope.ts';
import type { Session } from '../runtime/session.ts';
import type { SessionState } from '../runtime/session-state.ts';
import { InvocationInfo } from '../runtime/values/invocation-info.ts';
import type { ScriptBlock } from '../runtime/values/script-block.ts';
import type { Value } from '../runtime/values/value.ts';

/** Runs something in a new scope of a session state: below the scope where code of that state runs now. */
export function withNewScope<Result>(session: Session, state: SessionState, run: (scope: Scope) => Result): Result {
  const saved = { state: session.state, scope: state.currentScope };
  session.state = state;
  state.currentScope = new Scope(state.currentScope);
  try {
    return run(state.currentScope);
  } finally {
    state.currentScope = saved.scope;
    session.state = saved.state;
  }
}

/** Dot-sources a script block where code of its state runs now: what it defines stays there. Gives what it wrote. */
export function dotSource(session: Session, block: ScriptBlock, args: ArgumentList = []): Value[] {
  const collector = new Collector();
  const state = block.state ?? session.globalState;
  const caller = session.frameFor(collector);
  const callee = { block: block.compiled, state, name: '', dotSourced: true };
  const stage = { expectsInput: false, position: 1, length: 1 };
  const processor = functionProcessor(callee, args, caller, new InvocationInfo(), collector, caller.streams, stage);
  try {
    processor.begin();
    processor.end();
  } finally {
    processor.dispose?.();
  }
  return collector.values;
}
