import type { Session } from '../session.ts';
import type { ErrorRecord } from '../values/errors.ts';
import { HostInformationMessage, InformationRecord, MessageRecord } from '../values/stream-records.ts';
import type { Value } from '../values/value.ts';
import { writeHostLine, writeHostText } from './console-output.ts';
import { writeCustom } from './custom-writer.ts';
import { displayText } from './display-text.ts';
import { errorText } from './error-view.ts';
import { layoutOf } from './layout.ts';
import { streamOf } from './stream-mark.ts';

/** Shows an error record on the console's stderr. */
export function showError(record: ErrorRecord, session: Session): void {
  const width = layoutOf(session).classic ? session.console.width - 1 : Infinity;
  writeCustom([{ kind: 'text', text: errorText(record, session) }], width, (line) => writeHostLine(session, line, 'error'));
}

/** Shows what was written to the warning, verbose, debug or information stream. It does not wait for a table that is being measured. */
export function showMessage(value: Value, session: Session): void {
  if (value instanceof MessageRecord) return writeHostLine(session, value.message, streamOf(value));
  const data = value instanceof InformationRecord ? value.messageData : value;
  if (!(data instanceof HostInformationMessage)) writeHostLine(session, displayText(data, session));
  else if (data.noNewLine) writeHostText(session, data.message);
  else writeHostLine(session, data.message);
}
