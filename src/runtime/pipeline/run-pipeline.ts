import type { CommandExpression } from '../../syntax/ast/index.ts';
import { StopUpstream } from '../evaluate/completion.ts';
import type { Frame } from '../evaluate/frame.ts';
import { asTerminatingError } from '../evaluate/locate-error.ts';
import type { CommandProcessor, StageContext } from './command-processor.ts';
import type { Sink } from './sink.ts';

/** A processor with what `$?` needs of it. */
export interface RunningCommand extends CommandProcessor {
  /** Whether the command reported an error. */
  failed?: () => boolean;
  /** The writing side of a cmdlet or advanced function; what `StopUpstream` names. */
  runtime?: () => object | undefined;
}

/** A compiled element of a pipeline. */
export type Stage =
  | { kind: 'expression'; node: CommandExpression; run(frame: Frame, out: Sink): void }
  | {
      kind: 'command';
      /** Works out name and arguments, in the order of the text; the result makes the processor once `out` is known. */
      prepare(frame: Frame, context: StageContext): (out: Sink) => RunningCommand;
    };

/** What the `begin` of a command writes reaches commands that have not begun yet: they begin then, and not again. */
export function beginningInTime(command: RunningCommand): RunningCommand {
  const { begin, write } = command;
  command.begin = () => {
    command.begin = () => {};
    command.write = write;
    begin.call(command);
  };
  command.write = (value) => {
    command.begin();
    command.write(value);
  };
  return command;
}

/**
 * Runs a pipeline: all commands begin, then objects flow one at a time, then they end from left to right
 * (about_Pipelines, "One-at-a-time processing").
 */
export function runPipeline(frame: Frame, stages: readonly Stage[]): void {
  const { session, out } = frame;
  const last = stages.length - 1;
  const first = stages[0];
  // An expression in front is no command of the pipeline: it is its input.
  const input = first.kind === 'expression' ? 1 : 0;
  const makers = stages.map((stage, position) =>
    stage.kind === 'command'
      ? stage.prepare(frame, { expectsInput: position > 0, position: position + 1 - input, length: stages.length - input })
      : undefined,
  );
  let completed = false;
  const commands: (RunningCommand | undefined)[] = new Array(stages.length);
  for (let index = last; index >= 0; index--) {
    const downstream = index === last ? out : commands[index + 1]!;
    const command = makers[index]?.(downstream);
    commands[index] = command && index > 0 ? beginningInTime(command) : command;
  }
  try {
    let stopped = -1;
    /** Runs a part; a command that wants no more stops everything before it. */
    const guarded = (run: () => void): void => {
      try {
        run();
      } catch (thrown) {
        if (!(thrown instanceof StopUpstream)) throw thrown;
        const index = commands.findIndex((command) => command?.runtime?.() === thrown.requester);
        if (index < 0) throw thrown;
        stopped = Math.max(stopped, index);
      }
    };
    commands.forEach((command, index) => {
      if (index >= stopped) guarded(() => command?.begin());
    });
    if (first.kind === 'expression' && stopped < 0) guarded(() => first.run(frame, stages.length > 1 ? commands[1]! : out));
    for (let index = 0; index < commands.length; index++) {
      const command = commands[index];
      // What stands before a command that stopped the flow does not end: PowerShell stops it.
      if (!command || index < stopped) continue;
      guarded(() => command.end());
    }
    completed = true;
  } catch (thrown) {
    if (asTerminatingError(thrown)) session.lastSuccess = false;
    throw thrown;
  } finally {
    for (const command of commands) command?.dispose?.();
    // A `clean` block counts as well.
    if (completed) session.lastSuccess = !commands.some((command) => command?.failed?.());
  }
}
