import { showError, showMessage } from './formatting/host-text.ts';
import type { Sink, Streams } from './pipeline/sink.ts';
import type { Session } from './session.ts';
import { ErrorRecord } from './values/errors.ts';

/** The streams of a session where nothing is redirected: text on the console, as the console host shows them. They do not wait for a table that the output holds back. */
export function hostStreams(session: Session): Streams {
  const message: Sink = { write: (value) => showMessage(value, session) };
  return {
    error: { write: (value) => (value instanceof ErrorRecord ? showError(value, session) : showMessage(value, session)) },
    warning: message,
    verbose: message,
    debug: message,
    information: message,
  };
}
