import type { ArgumentList } from '../commands/argument-list.ts';
import type { ScriptCommand } from '../commands/command.ts';
import { ExitSignal } from '../evaluate/completion.ts';
import type { Frame } from '../evaluate/frame.ts';
import type { InvocationInfo } from '../values/invocation-info.ts';
import type { Value } from '../values/value.ts';
import type { StageContext } from './command-processor.ts';
import { functionProcessor } from './function-processor.ts';
import type { RunningCommand } from './run-pipeline.ts';
import type { Sink, Streams } from './sink.ts';

/** Runs a .ps1 file: `exit` ends the file only, and its code is `$LASTEXITCODE` (about_Language_Keywords, exit). */
export function scriptProcessor(
  command: ScriptCommand,
  args: ArgumentList,
  frame: Frame,
  invocation: InvocationInfo,
  out: Sink,
  streams: Streams,
  context: StageContext,
  dotSourced: boolean,
): RunningCommand {
  const { session } = frame;
  const { scriptBlock } = command;
  session.checkRequirements(scriptBlock.ast.requirements, command.name);
  invocation.commandName = command.name;
  const processor = functionProcessor(
    { block: scriptBlock.compiled, state: scriptBlock.state ?? session.state, name: command.name, dotSourced, isScriptFile: true },
    args,
    frame,
    invocation,
    out,
    streams,
    context,
  );
  let exitCode: number | undefined;
  const untilExit = (run: () => void): void => {
    if (exitCode !== undefined) return;
    try {
      run();
    } catch (thrown) {
      if (!(thrown instanceof ExitSignal)) throw thrown;
      exitCode = thrown.code;
      session.setLastExitCode(thrown.code);
    }
  };
  return {
    begin: () => untilExit(() => processor.begin()),
    write: (value: Value) => untilExit(() => processor.write(value)),
    proceed: () => untilExit(() => processor.proceed?.()),
    end: () => untilExit(() => processor.end()),
    dispose: () => processor.dispose?.(),
    failed: () => (exitCode !== undefined ? exitCode !== 0 : (processor.runtime()?.failed ?? false)),
  };
}
