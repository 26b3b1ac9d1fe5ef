import { namedArguments } from '../commands/argument-list.ts';
import { resolveCommand } from '../commands/resolve-command.ts';
import type { Frame } from '../evaluate/frame.ts';
import { InvocationInfo, type ScriptExtent } from '../values/invocation-info.ts';
import { makeProcessor } from './make-processor.ts';
import { nullSink, type Sink } from './sink.ts';

export interface ClosableSink extends Sink {
  close(): void;
}

/** `> file` is Out-File (about_Redirection), which begins before what is redirected runs: the file is made, or cannot be. */
export function fileSink(frame: Frame, path: string, append: boolean, extent: ScriptExtent): ClosableSink {
  const invocation = new InvocationInfo();
  invocation.invocationName = 'Out-File';
  invocation.extent = extent;
  invocation.scriptName = extent.source.path;
  const args = namedArguments({ LiteralPath: path, ...(append ? { Append: true } : {}) });
  const command = resolveCommand(frame.session, 'Out-File');
  const stage = { expectsInput: true, position: 2, length: 2 };
  const processor = makeProcessor(command, args, frame, invocation, nullSink, frame.streams, stage);
  processor.begin();
  return {
    write: (value) => processor.write(value),
    close() {
      try {
        processor.end();
      } finally {
        processor.dispose?.();
      }
    },
  };
}
