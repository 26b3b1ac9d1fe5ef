import { errorRecord, TerminatingError } from '../runtime/values/errors.ts';

/** An error of Pester itself: the message is the id, as `throw "text"` makes it. */
export function pesterError(message: string, id = message): TerminatingError {
  return new TerminatingError(errorRecord({ id, message, category: 'OperationStopped', target: message }), { throw: true });
}

/** As `throw [ArgumentException]"text"` makes it. */
export function pesterArgumentError(message: string): TerminatingError {
  return new TerminatingError(errorRecord({ id: message, message, category: 'OperationStopped', exception: 'System.ArgumentException' }), {
    throw: true,
  });
}
