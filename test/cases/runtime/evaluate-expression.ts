import { createEndpoint } from '../../../src/endpoint/endpoint.ts';
import { newSession } from '../../../src/engines/simulated/new-session.ts';
import { enumerate } from '../../../src/runtime/convert/enumerate.ts';
import { toText } from '../../../src/runtime/convert/to-text.ts';
import { asTerminatingError } from '../../../src/runtime/evaluate/locate-error.ts';
import { RecordingConsole } from '../../../src/runtime/host.ts';
import type { Session } from '../../../src/runtime/session.ts';
import { typeOf } from '../../../src/runtime/types/types.ts';
import type { Value } from '../../../src/runtime/values/value.ts';

/** A session of PowerShell 7.6 on an endpoint of its own. */
export function sessionForExpressions(): Session {
  const session = newSession({ endpoint: createEndpoint(), console: new RecordingConsole(120), edition: '7.6', platform: 'linux' });
  session.propagateErrors = true;
  return session;
}

/** What an expression gives: `[Type]text` of each object in turn, or `! id | message` of its error. */
export function evaluateExpression(session: Session, text: string): string {
  try {
    const output = session.invoke(session.createScriptBlock(text), { newScope: true });
    const values = output.length === 1 ? [...(enumerate(output[0]) ?? output)] : output;
    return values.map((value) => describeValue(value, session)).join(' | ');
  } catch (thrown) {
    const error = asTerminatingError(thrown);
    if (!error) throw thrown;
    return `! ${error.record.fullyQualifiedErrorId} | ${error.record.exception.message}`;
  }
}

const describeValue = (value: Value, session: Session) =>
  value === null || value === undefined ? 'null' : `[${typeOf(value)!.name}]${toText(value, session)}`;
