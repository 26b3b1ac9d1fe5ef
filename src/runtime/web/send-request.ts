import { NotSimulated } from '../../base/not-simulated.ts';
import type { Call } from '../../endpoint/calls.ts';
import type { Session } from '../session.ts';
import { ExceptionObject } from '../values/errors.ts';
import { unansweredFailure, WebFailure } from './web-failure.ts';
import { WebResponse } from './web-response.ts';

export interface WebRequest {
  readonly method: string;
  readonly url: string;
  /** Seconds until it is given up; 0: never. */
  readonly timeout: number;
  /** How many redirections are followed. */
  readonly redirections: number;
}

const isRedirection = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** An address is also met by a description that leaves the slash after the host out. */
function answerOf(session: Session, method: string, url: URL) {
  const { web } = session.endpoint;
  const whole = url.href.replace(/#.*$/, '');
  return web.answer(method, whole) ?? (url.pathname === '/' && url.search === '' ? web.answer(method, whole.replace(/\/$/, '')) : undefined);
}

/** One request and its answer; what nobody declared an answer for is not simulated. */
function sendOnce(session: Session, method: string, url: URL, timeout: number): WebResponse {
  const { endpoint } = session;
  const call: { -readonly [Name in keyof Extract<Call, { kind: 'web' }>]: Extract<Call, { kind: 'web' }>[Name] } = {
    kind: 'web',
    method,
    url: url.href,
  };
  endpoint.record(call);
  const answer = answerOf(session, method, url);
  if (!answer) throw new NotSimulated('value', `answer to ${method} ${url.href}`, 'web');
  const isLate = timeout > 0 && answer.takes > timeout;
  session.wait((isLate ? timeout : answer.takes) * 1000);
  if (isLate || answer.kind === 'error') {
    call.error = isLate || answer.kind !== 'error' ? 'timeout' : answer.error;
    throw unansweredFailure(session, isLate || answer.kind !== 'error' ? 'timeout' : answer.error, url, timeout);
  }
  call.status = answer.status;
  const typeName = session.isWindowsPowerShell ? 'System.Net.HttpWebResponse' : 'System.Net.Http.HttpResponseMessage';
  return new WebResponse(typeName, url.href, answer.status, Object.entries(answer.headers), answer.body);
}

/** Sends a request and follows redirections; a failure is thrown as WebFailure. */
export function sendRequest(session: Session, { method, url, timeout, redirections }: WebRequest): WebResponse {
  let place = new URL(url);
  if (place.protocol !== 'http:' && place.protocol !== 'https:') throw new NotSimulated('value', `request to ${url}`);
  for (let followed = 0; ; followed++) {
    // What is moved for now is asked for with GET (RFC 9110, 15.4).
    const response = sendOnce(session, followed > 0 && method === 'POST' ? 'GET' : method, place, timeout);
    const location = response.header('Location');
    if (!isRedirection(response.status) || location === undefined || redirections === 0) return response;
    if (followed >= redirections) {
      if (!session.isWindowsPowerShell) return response;
      throw new WebFailure(new ExceptionObject('System.Net.WebException', 'Too many automatic redirections were attempted.'));
    }
    const next = new URL(location, place);
    // PowerShell 7 does not go from https to http by itself.
    if (place.protocol === 'https:' && next.protocol === 'http:' && !session.isWindowsPowerShell) return response;
    place = next;
  }
}
