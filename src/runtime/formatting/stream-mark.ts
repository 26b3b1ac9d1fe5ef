import type { Sink } from '../pipeline/sink.ts';
import { ErrorRecord } from '../values/errors.ts';
import { MessageRecord } from '../values/stream-records.ts';
import type { Value } from '../values/value.ts';
import type { EntryStream } from './format-objects.ts';

const marked = new WeakSet<ErrorRecord>();

/**
 * A record that came down the pipeline from the error stream (`2>&1`): the console still shows it as an error, on
 * stderr. The same record out of `$Error`, a `catch` or -ErrorVariable is shown like any object, so a copy is marked.
 */
export function markAsError(record: ErrorRecord): ErrorRecord {
  const copy: ErrorRecord = Object.assign(Object.create(Object.getPrototypeOf(record)), record);
  marked.add(copy);
  return copy;
}

const streams = { Warning: 'warning', Verbose: 'verbose', Debug: 'debug' } as const;

/** The stream that a value belongs to on the console. */
export function streamOf(value: Value): EntryStream {
  if (value instanceof MessageRecord) return streams[value.kind];
  return value instanceof ErrorRecord && marked.has(value) ? 'error' : 'output';
}

/** Where the error stream goes when it is merged into the output. */
export function errorsIntoOutput(output: Sink): Sink {
  return { write: (value) => output.write(value instanceof ErrorRecord ? markAsError(value) : value) };
}
