import { errorText } from './formatting/error-view.ts';
import { toText } from './convert/to-text.ts';
import type { Streams } from './pipeline/sink.ts';
import type { Session } from './session.ts';
import { ErrorRecord } from './values/errors.ts';
import { HostInformationMessage, InformationRecord, MessageRecord } from './values/stream-records.ts';
import type { Value } from './values/value.ts';

/** The streams of a session where nothing is redirected: text on the console, as the console host shows them. */
export function hostStreams(session: Session): Streams {
  const { console } = session;
  const message = (prefix: string) => ({
    write(value: Value) {
      session.out.flush();
      const text = value instanceof MessageRecord ? value.message : toText(value, session);
      console.write(`${prefix}: ${text}\n`);
    },
  });
  return {
    error: {
      write(value) {
        session.out.flush();
        console.writeError(value instanceof ErrorRecord ? errorText(value, session) : `${toText(value, session)}\n`);
      },
    },
    warning: message('WARNING'),
    verbose: message('VERBOSE'),
    debug: message('DEBUG'),
    information: {
      write(value) {
        session.out.flush();
        const data = value instanceof InformationRecord ? value.messageData : value;
        if (data instanceof HostInformationMessage) console.write(data.noNewLine ? data.message : `${data.message}\n`);
        else console.write(`${toText(data, session)}\n`);
      },
    },
  };
}
