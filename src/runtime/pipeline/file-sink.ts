import { namedArguments } from '../commands/argument-list.ts';
import type { Session } from '../session.ts';
import type { Value } from '../values/value.ts';
import type { Sink } from './sink.ts';

export interface ClosableSink extends Sink {
  close(): void;
}

/** `> file` is Out-File (about_Redirection); the file is made even when nothing is written. */
export function fileSink(session: Session, path: string, append: boolean): ClosableSink {
  const values: Value[] = [];
  return {
    write(value) {
      values.push(value);
    },
    close() {
      session.call('Out-File', namedArguments({ LiteralPath: path, ...(append ? { Append: true } : {}) }), values);
    },
  };
}
