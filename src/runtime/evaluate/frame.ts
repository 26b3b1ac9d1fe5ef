import type { Sink, Streams } from '../pipeline/sink.ts';
import type { Scope } from '../scope.ts';
import type { Session } from '../session.ts';
import type { SessionState } from '../session-state.ts';
import type { InvocationInfo, ScriptSource } from '../values/invocation-info.ts';
import type { Value } from '../values/value.ts';

/**
 * Where code runs: what compiled closures get. One frame a function call, script or script block; `out` and `streams`
 * change while a part of it is captured or redirected.
 */
export class Frame {
  readonly session: Session;
  readonly state: SessionState;
  readonly scope: Scope;
  readonly source: ScriptSource;
  out: Sink;
  streams: Streams;
  /** `$MyInvocation` of the running command. */
  invocation: InvocationInfo | undefined;
  /** In a method of a class: what `return` gave, which is all that the method gives. */
  methodReturn: { value: Value } | undefined;

  constructor(session: Session, state: SessionState, scope: Scope, source: ScriptSource, out: Sink, streams: Streams) {
    this.session = session;
    this.state = state;
    this.scope = scope;
    this.source = source;
    this.out = out;
    this.streams = streams;
  }
}
