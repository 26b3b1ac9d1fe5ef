import type { ArgumentList } from '../runtime/commands/argument-list.ts';
import { functionProcessor } from '../runtime/pipeline/function-processor.ts';
import { Collector } from '../runtime/pipeline/sink.ts';
import type { Scope } from '../runtime/scope.ts';
import type { Session } from '../runtime/session.ts';
import { InvocationInfo } from '../runtime/values/invocation-info.ts';
import type { ScriptBlock } from '../runtime/values/script-block.ts';
import type { Value } from '../runtime/values/value.ts';

/** Runs something with a scope as the current one of the session's global state. */
export function withScope<Result>(session: Session, scope: Scope, run: () => Result): Result {
  const state = session.globalState;
  const saved = { state: session.state, scope: state.currentScope };
  session.state = state;
  state.currentScope = scope;
  try {
    return run();
  } finally {
    state.currentScope = saved.scope;
    session.state = saved.state;
  }
}

/** Dot-sources a script block in a scope: what it defines stays there. Gives what it wrote. */
export function runInScope(session: Session, scope: Scope, block: ScriptBlock, args: ArgumentList = []): Value[] {
  return withScope(session, scope, () => {
    const collector = new Collector();
    const state = block.state ?? session.globalState;
    const caller = session.frameFor(collector);
    const processor = functionProcessor(
      { block: block.compiled, state, name: '', dotSourced: true },
      args,
      caller,
      new InvocationInfo(),
      collector,
      caller.streams,
      { expectsInput: false, position: 1, length: 1 },
    );
    try {
      processor.begin();
      processor.end();
    } finally {
      processor.dispose?.();
    }
    return collector.values;
  });
}
