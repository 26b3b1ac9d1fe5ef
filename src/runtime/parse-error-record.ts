import type { ParseError } from '../syntax/parser/parse.ts';
import { type ErrorRecord, errorRecord } from './values/errors.ts';
import { InvocationInfo, type ScriptSource } from './values/invocation-info.ts';
import { RecordObject } from './values/record-object.ts';

/** The error record of a text that cannot be parsed: a ParseException whose id is that of the first error. */
export function parseErrorRecord(errors: readonly ParseError[], source: ScriptSource): ErrorRecord {
  const [first] = errors;
  const record = errorRecord({
    id: first.id,
    message: errors
      .map((error) => {
        const line = (source.text.split(/\r?\n/)[error.line - 1] ?? '').trimEnd();
        const width = Math.max(1, Math.min(error.end, error.start + line.length) - error.start);
        return `At ${source.path ?? 'line'}:${error.line} char:${error.column}\n+ ${line}\n+ ${' '.repeat(error.column - 1)}${'~'.repeat(Math.min(width, Math.max(1, line.length - error.column + 1)))}\n${error.message}`;
      })
      .join('\n\n'),
    category: 'ParserError',
    exception: 'System.Management.Automation.ParseException',
  });
  record.exception.data.set(
    'Errors',
    errors.map(
      ({ id, message }) =>
        new RecordObject('System.Management.Automation.Language.ParseError', { ErrorId: id, Message: message, IncompleteInput: false }),
    ),
  );
  const info = new InvocationInfo();
  info.extent = { source, start: first.start, end: first.end };
  info.scriptName = source.path;
  record.invocationInfo = info;
  return record;
}
