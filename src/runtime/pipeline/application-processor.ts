import { NotSimulated } from '../../base/not-simulated.ts';
import type { ArgumentList } from '../commands/argument-list.ts';
import type { ApplicationCommand } from '../commands/command.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import type { Frame } from '../evaluate/frame.ts';
import { errorRecord } from '../values/errors.ts';
import { UnsettledText } from '../values/unsettled-text.ts';
import type { Value } from '../values/value.ts';
import type { StageContext } from './command-processor.ts';
import type { RunningCommand } from './run-pipeline.ts';
import type { Sink, Streams } from './sink.ts';

/** The texts that a program gets: each value's text, the elements of an array as arguments of their own (about_Parsing). */
function programArguments(args: ArgumentList, frame: Frame): string[] {
  const { session } = frame;
  return args.flatMap((argument) => {
    if (argument.kind === 'parameter') return argument.hasValue ? [`${argument.text}${toText(argument.value, session)}`] : [argument.text];
    const { value } = argument;
    if (value === null || value === undefined) return [];
    const elements = typeof value === 'object' ? enumerate(value) : undefined;
    return elements ? [...elements].map((element) => toText(element, session)) : [toText(value, session)];
  });
}

function linesOf(text: string): string[] {
  if (text === '') return [];
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Runs a program of the endpoint: lines of stdout are objects, lines of stderr error records, `$LASTEXITCODE` is its code. */
export function applicationProcessor(
  command: ApplicationCommand,
  args: ArgumentList,
  frame: Frame,
  out: Sink,
  streams: Streams,
  context: StageContext,
): RunningCommand {
  const { session } = frame;
  const input: Value[] = [];
  let exitCode = 0;
  return {
    begin() {},
    write(value) {
      input.push(value);
    },
    end() {
      const result = session.runProgram(
        command,
        programArguments(args, frame),
        context.expectsInput ? input.map((value) => toText(value, session)) : [],
      );
      exitCode = result.exitCode;
      const { unsettled } = result;
      if (unsettled?.stream === 'stdout') out.write(new UnsettledText(unsettled.what));
      if (unsettled?.stream === 'stderr') {
        if (session.rootStreams.error === streams.error) throw new NotSimulated('program', unsettled.what);
        streams.error.write(new UnsettledText(unsettled.what));
      }
      for (const line of linesOf(result.stdout)) out.write(line);
      for (const line of linesOf(result.stderr)) writeStandardError(line, streams, session.rootStreams.error === streams.error);
      session.setLastExitCode(exitCode);
    },
    failed: () => exitCode !== 0,
  };

  function writeStandardError(line: string, into: Streams, unredirected: boolean): void {
    if (unredirected) {
      session.console.writeError(`${line}\n`);
      return;
    }
    const record = errorRecord({
      id: 'NativeCommandErrorMessage',
      message: line,
      category: 'NotSpecified',
      target: line,
      exception: 'System.Management.Automation.RemoteException',
    });
    if (session.isWindowsPowerShell) session.rememberError(record);
    into.error.write(record);
  }
}
