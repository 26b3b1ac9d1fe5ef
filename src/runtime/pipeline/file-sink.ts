import { namedArguments } from '../commands/argument-list.ts';
import { resolveCommand } from '../commands/resolve-command.ts';
import type { Frame } from '../evaluate/frame.ts';
import type { Session } from '../session.ts';
import { InvocationInfo, type ScriptExtent } from '../values/invocation-info.ts';
import type { Value } from '../values/value.ts';
import { makeProcessor } from './make-processor.ts';
import { nullSink, type Sink } from './sink.ts';

export interface ClosableSink extends Sink {
  close(): void;
}

/**
 * `> file` is Out-File (about_Redirection), `> variable:name` is Set-Variable in 7. It begins before what is redirected runs:
 * the file is made, or cannot be.
 */
export function fileSink(frame: Frame, path: string, append: boolean, extent: ScriptExtent): ClosableSink {
  const { session } = frame;
  const variable = session.isWindowsPowerShell ? undefined : variableName(session, path);
  const name = variable === undefined ? 'Out-File' : 'Set-Variable';
  const target: Record<string, Value> = variable === undefined ? { FilePath: path } : { Name: variable };
  const invocation = new InvocationInfo();
  invocation.invocationName = name;
  invocation.extent = extent;
  invocation.scriptName = extent.source.path;
  const args = namedArguments({ ...target, ...(append ? { Append: true } : {}) });
  const stage = { expectsInput: true, position: 2, length: 2 };
  const processor = makeProcessor(resolveCommand(session, name), args, frame, invocation, nullSink, frame.streams, stage);
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

/** The name behind `variable:`. */
function variableName(session: Session, path: string): string | undefined {
  const place = session.providers.tryResolve(path);
  return place?.provider.name === 'Variable' ? place.path : undefined;
}
