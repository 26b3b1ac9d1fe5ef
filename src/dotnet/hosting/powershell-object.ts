import { NotSimulated } from '../../base/not-simulated.ts';
import { enumerate } from '../../runtime/convert/enumerate.ts';
import { ExitSignal, LoopControl } from '../../runtime/evaluate/completion.ts';
import { Frame } from '../../runtime/evaluate/frame.ts';
import { asTerminatingError } from '../../runtime/evaluate/locate-error.ts';
import { runPipeline, type Stage } from '../../runtime/pipeline/run-pipeline.ts';
import { Collector, type Sink } from '../../runtime/pipeline/sink.ts';
import type { Session } from '../../runtime/session.ts';
import { carriedException, type ExceptionObject, errorRecord, NetException, TerminatingError } from '../../runtime/values/errors.ts';
import { NetObject, type Value } from '../../runtime/values/value.ts';
import type { CommandExpression } from '../../syntax/ast/index.ts';
import type { Guid } from '../System.Guid.ts';
import { CommandList, type CommandObject } from './command-object.ts';
import { DataStreams } from './data-streams.ts';
import { Runspace, runspaceOf } from './runspace.ts';

export type InvocationState = 'NotStarted' | 'Running' | 'Completed' | 'Failed' | 'Stopped';

const own = 'System.Management.Automation';

/** What the API refuses, as its exceptions say it. */
export function refusal(type: string, message: string): TerminatingError {
  return new TerminatingError(errorRecord({ id: 'InvalidOperation', message, category: 'InvalidOperation', exception: `${own}.${type}` }));
}

/** The stage that puts given objects into a pipeline. */
function inputStage(input: readonly Value[]): Stage {
  const node = { kind: 'CommandExpression' } as CommandExpression;
  return {
    kind: 'expression',
    node,
    run(_frame, out) {
      for (const value of input) out.write(value);
    },
  };
}

/** System.Management.Automation.PowerShell: pipelines that a script puts together and runs, mostly in a runspace of their own. */
export class PowerShellObject extends NetObject {
  commands = new CommandList();
  readonly streams = new DataStreams();
  state: InvocationState = 'NotStarted';
  reason: ExceptionObject | undefined;
  hadErrors = false;
  /** Runs in the session that made it (RunspaceMode.CurrentRunspace). */
  readonly isNested: boolean;
  isRunspaceOwner: boolean;
  isDisposed = false;
  instanceId: Guid | undefined;
  readonly #maker: Session;
  #runspace: Runspace | undefined;

  constructor(maker: Session, runspace: Runspace | undefined, isNested: boolean) {
    super();
    this.#maker = maker;
    this.#runspace = runspace;
    this.isNested = isNested;
    this.isRunspaceOwner = !isNested && runspace !== undefined;
  }

  get typeName() {
    return `${own}.PowerShell`;
  }

  /** The runspace, which is made when it is first needed. */
  get runspace(): Runspace {
    if (!this.#runspace) {
      this.#runspace = this.isNested ? runspaceOf(this.#maker) : new Runspace(this.#maker, undefined, false);
      if (!this.isNested) {
        this.#runspace.open();
        this.isRunspaceOwner = true;
      }
    }
    return this.#runspace;
  }

  set runspace(runspace: Runspace) {
    this.#runspace = runspace;
    this.isRunspaceOwner = false;
  }

  checkUsable(): void {
    if (!this.isDisposed) return;
    throw new NetException(
      `${own}.PSObjectDisposedException`,
      `Cannot perform operation because object "PowerShell" has already been disposed.\nObject name: 'PowerShell'.`,
    );
  }

  dispose(): void {
    if (this.isRunspaceOwner) this.#runspace?.close();
    this.isDisposed = true;
  }

  /** Runs the statements; their output goes to `out` as it comes. */
  run(input: Value, out: Sink, caller: Session, settings: { errorAction?: string } = {}): void {
    this.checkUsable();
    const statements = this.commands.statements;
    if (statements.length === 0) throw refusal('PSInvalidOperationException', 'No commands are specified.');
    const { runspace } = this;
    const { session, state } = runspace;
    if (!session || state !== 'Opened') {
      throw new NetException(
        `${own}.Runspaces.InvalidRunspaceStateException`,
        `Cannot perform operation because the runspace is not in the 'Opened' state. Current state of runspace is '${state}'.`,
      );
    }
    if (this.state === 'Running')
      throw refusal(
        'InvalidPowerShellStateException',
        'The operation cannot be performed because a command has already been started. Wait for the command to complete, or stop it, and then try the operation again.',
      );
    this.hadErrors = false;
    this.reason = undefined;
    this.state = 'Running';
    const given = input === null || input === undefined ? undefined : [...(enumerate(input) ?? [input])];
    const former = runspace.streams;
    if (!this.isNested) runspace.streams = this.streams.sinks(runspace.showsOutput ? caller : undefined);
    try {
      const run = () =>
        statements.forEach((commands, index) =>
          this.#runStatement(
            session,
            commands,
            index === 0 ? given : undefined,
            out,
            index < statements.length - 1 || settings.errorAction === 'Continue',
          ),
        );
      if (session === caller) run();
      else caller.lendBudget(session, run);
      this.state = 'Completed';
    } catch (thrown) {
      const error = asTerminatingError(thrown);
      this.state = 'Failed';
      if (error) {
        this.hadErrors = true;
        this.reason = carriedException(error);
      }
      throw error ?? thrown;
    } finally {
      runspace.streams = former;
    }
  }

  #runStatement(session: Session, commands: readonly CommandObject[], input: readonly Value[] | undefined, out: Sink, continues: boolean): void {
    const streams = this.isNested
      ? { ...(session.frame?.streams ?? session.rootStreams), ...this.streams.sinks(undefined), ...this.#messagesOf(session) }
      : session.rootStreams;
    const errors = { write: (value: Value) => this.#noteError(value, streams.error) };
    const frame = new Frame(session, this.isNested ? session.state : session.globalState, session.scope, { path: undefined, text: '' }, out, {
      ...streams,
      error: errors,
    });
    const stages = commands.map((command) => command.stage(session));
    if (input) stages.unshift(inputStage(input));
    const saved = { propagate: session.propagateErrors, frame: session.frame, success: session.lastSuccess };
    session.propagateErrors = false;
    session.frame = frame;
    try {
      runPipeline(frame, stages);
    } catch (thrown) {
      // `exit` and loops that are not there end the pipeline, no more.
      if (thrown instanceof ExitSignal || thrown instanceof LoopControl) return;
      const error = asTerminatingError(thrown);
      if (!error) throw thrown;
      session.rememberError(error.record);
      if (!continues) throw error;
      this.#noteError(error.record, streams.error);
    } finally {
      session.propagateErrors = saved.propagate;
      session.frame = saved.frame;
      session.lastSuccess = saved.success;
    }
  }

  /** A pipeline of the running session has its errors for itself; its messages go where those of the session go. */
  #messagesOf(session: Session) {
    const { warning, verbose, debug, information } = session.frame?.streams ?? session.rootStreams;
    return { warning, verbose, debug, information };
  }

  #noteError(value: Value, sink: Sink): void {
    this.hadErrors = true;
    sink.write(value);
  }

  /** Runs to the end and gives what was written. */
  invoke(input: Value, caller: Session): Value[] {
    const collector = new Collector();
    this.run(input, collector, caller);
    return collector.values;
  }

  /**
   * BeginInvoke: the pipeline runs to its end at once, which is one of the ways in which two threads may go. A pipeline
   * that waits would not do so while its starter goes on, and is not simulated.
   */
  begin(input: Value, out: Sink, caller: Session): TerminatingError | undefined {
    const { session } = this.runspace;
    const started = caller.endpoint.clock.now;
    try {
      this.run(input, out, caller);
    } catch (thrown) {
      if (!(thrown instanceof TerminatingError)) throw thrown;
      return thrown;
    }
    if (session && caller.endpoint.clock.now !== started) throw new NotSimulated('value', 'a pipeline that waits while its starter goes on');
    return undefined;
  }
}
