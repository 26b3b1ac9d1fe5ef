import { NotSimulated } from '../../base/not-simulated.ts';
import type { Command, CommandExpression, RedirectionStream } from '../../syntax/ast/index.ts';
import { toText } from '../convert/to-text.ts';
import { errorsIntoOutput } from '../formatting/stream-mark.ts';
import { type ClosableSink, fileSink } from '../pipeline/file-sink.ts';
import { nullSink, type Sink, type Streams } from '../pipeline/sink.ts';
import type { ScriptExtent, ScriptSource } from '../values/invocation-info.ts';
import { compileExpression, type Evaluate } from './compile-expression.ts';
import type { Completion } from './completion.ts';
import type { Frame } from './frame.ts';

type CompiledRedirection =
  | { kind: 'merge'; from: RedirectionStream; to: RedirectionStream }
  | { kind: 'file'; from: RedirectionStream; append: boolean; location: Evaluate; extent: ScriptExtent };

/** Compiles `2>&1`, `> file`, `*> $null` … of a command or expression (about_Redirection). */
export function compileRedirections({ redirections, start, end }: Command | CommandExpression, source: ScriptSource): CompiledRedirection[] {
  return redirections.map((node) =>
    node.kind === 'MergingRedirection'
      ? { kind: 'merge', from: node.fromStream, to: node.toStream }
      : {
          kind: 'file',
          from: node.fromStream,
          append: node.append,
          location: compileExpression(node.location, source),
          extent: { source, start, end },
        },
  );
}

export interface Redirected {
  out: Sink;
  streams: Streams;
  /** Closes the files that were opened. */
  close(): void;
}

const streamNames = { Error: 'error', Warning: 'warning', Verbose: 'verbose', Debug: 'debug', Information: 'information' } as const;

/** Where output and streams go under redirections. */
export function applyRedirections(frame: Frame, redirections: readonly CompiledRedirection[], out: Sink, streams: Streams): Redirected {
  const files: ClosableSink[] = [];
  let output = out;
  const current: { -readonly [Name in keyof Streams]: Streams[Name] } = { ...streams };
  const point = (from: RedirectionStream, sink: Sink, withOutput: boolean) => {
    if (from === 'All') for (const name of Object.values(streamNames)) current[name] = sink;
    else if (from !== 'Output') current[streamNames[from]] = sink;
    if ((from === 'All' && withOutput) || from === 'Output') output = sink;
  };
  for (const redirection of redirections) {
    if (redirection.kind === 'merge') {
      if (redirection.to !== 'Output') throw new NotSimulated('operator', `redirection to the ${redirection.to} stream`);
      point(redirection.from, output, false);
      if (redirection.from === 'Error' || redirection.from === 'All') {
        current.unmergedError = streams.error;
        current.error = errorsIntoOutput(output);
      }
      continue;
    }
    const location = redirection.location(frame);
    let sink: Sink = nullSink;
    if (location !== null && location !== undefined) {
      const path = toText(location, frame.session);
      if (path.trim() !== '') {
        const file = fileSink(frame, path, redirection.append, redirection.extent);
        files.push(file);
        sink = file;
      }
    }
    point(redirection.from, sink, true);
  }
  return {
    out: output,
    streams: current,
    close() {
      for (const file of files) file.close();
    },
  };
}

/** Runs something with the frame's output and streams redirected. */
export function redirected(
  frame: Frame,
  redirections: readonly CompiledRedirection[],
  run: (frame: Frame) => Completion | undefined,
): Completion | undefined {
  const { out, streams } = frame;
  const applied = applyRedirections(frame, redirections, out, streams);
  frame.out = applied.out;
  frame.streams = { ...applied.streams, unmergedError: undefined };
  try {
    return run(frame);
  } finally {
    frame.out = out;
    frame.streams = streams;
    applied.close();
  }
}
