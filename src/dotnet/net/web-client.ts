import { NotSimulated } from '../../base/not-simulated.ts';
import { exceptionOf } from '../../runtime/members/member-errors.ts';
import { decodeBytes, detectByteOrderMark } from '../../runtime/providers/decode-text.ts';
import { withFiles } from '../../runtime/providers/file-exception.ts';
import type { Session } from '../../runtime/session.ts';
import { ErrorRecord, ExceptionObject, TerminatingError } from '../../runtime/values/errors.ts';
import type { TextEncoding } from '../../runtime/values/text-encoding.ts';
import { NetObject } from '../../runtime/values/value.ts';
import { sendRequest } from '../../runtime/web/send-request.ts';
import { WebFailure } from '../../runtime/web/web-failure.ts';
import { WebResponse } from '../../runtime/web/web-response.ts';
import { argumentNull } from '../argument-exceptions.ts';
import type { NameValueCollection } from '../collections/name-value-collection.ts';
import { fullPath } from '../io/full-path.ts';
import { newHeaders } from '../System.Net.WebHeaderCollection.ts';
import type { Uri } from '../System.Uri.ts';
import { encodingByName, encodingOf } from '../text/encodings.ts';

const exceptionName = 'System.Net.WebException';

/** System.Net.WebClient. */
export class WebClientObject extends NetObject {
  readonly typeName = 'System.Net.WebClient';
  headers: NameValueCollection = newHeaders();
  responseHeaders: NameValueCollection | null = null;
  encoding: TextEncoding | undefined;
  usesDefaultCredentials = false;
}

/** HttpWebRequest gives up after 100 seconds and follows 50 redirections. */
const limits = { timeout: 100, redirections: 50 } as const;

/** Headers that a request takes over; the client has them no more (WebClient.CopyHeadersTo). */
const taken = ['Accept', 'Connection', 'Content-Type', 'Expect', 'Referer', 'User-Agent', 'Host'];

/** Throws an exception that has another one inside. */
function raise(exception: ExceptionObject): never {
  throw new TerminatingError(new ErrorRecord(exception, exception.typeName.slice(exception.typeName.lastIndexOf('.') + 1), 'NotSpecified'));
}

/** The failure of a request as HttpWebRequest tells it; .NET has it made of what HttpClient tells. */
function failed(session: Session, { exception }: WebFailure): never {
  if (session.isWindowsPowerShell) return raise(exception);
  if (exception.typeName !== 'System.Net.Http.HttpRequestException') throw new NotSimulated('value', 'WebClient after its time limit');
  const outer = new ExceptionObject(exceptionName, exception.message, exception);
  outer.data.set('WebStatus', 'UnknownError');
  return raise(outer);
}

function addressOf(address: string | Uri | null): string {
  if (address === null) throw argumentNull('address');
  const text = typeof address === 'string' ? address : address.original;
  // Anything else is a file to it, or a request of another kind.
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) throw new NotSimulated('value', `WebClient request to ${text}`);
  return text;
}

/** Sends a request; what the server refuses is a WebException. */
function request(self: WebClientObject, session: Session, method: string, url: string): WebResponse {
  let response: WebResponse;
  for (const name of taken) self.headers.remove(name);
  try {
    response = sendRequest(session, { method, url, ...limits });
  } catch (thrown) {
    if (thrown instanceof WebFailure) return failed(session, thrown);
    throw thrown;
  }
  const { status, reason } = response;
  if (status >= 300 && status < 400) throw new NotSimulated('value', `answer ${status} to a WebClient`);
  self.responseHeaders = newHeaders();
  for (const [name, value] of response.headers) self.responseHeaders.add(name, value);
  if (status < 400) return response;
  const exception = new ExceptionObject(exceptionName, `The remote server returned an error: (${status}) ${reason}.`);
  exception.data.set('Response', new WebResponse('System.Net.HttpWebResponse', response.url, status, response.headers, response.body));
  exception.data.set('WebStatus', 'ProtocolError');
  return raise(exception);
}

/** The body as text: by the character set that the answer names, its byte order mark, or the client's own encoding. */
function textOf(self: WebClientObject, session: Session, response: WebResponse): string {
  const named = /charset=([^;\s]+)/i.exec(response.header('Content-Type') ?? '')?.[1]?.replaceAll('"', '');
  const mark = detectByteOrderMark(response.body);
  const own = self.encoding ?? encodingOf(session.isWindowsPowerShell ? 'ansi' : 'utf8');
  const encoding = named === undefined ? (mark?.encoding ?? own.encoding) : encodingByName(named).encoding;
  const isMarked = mark && encodingOf(mark.encoding).encoding.replace('BOM', '') === encoding.replace('BOM', '');
  return decodeBytes(response.body.subarray(isMarked ? mark.length : 0), encoding);
}

/** DownloadData, UploadData and the like: the bytes of the answer. */
export const fetchBytes = (self: WebClientObject, session: Session, method: string, address: string | Uri | null): Uint8Array =>
  request(self, session, method, addressOf(address)).body;

/** DownloadString and UploadString. */
export const fetchText = (self: WebClientObject, session: Session, method: string, address: string | Uri | null): string =>
  textOf(self, session, request(self, session, method, addressOf(address)));

/** DownloadFile: the file is made before the request, and is gone when that fails, also where there was one before. */
export function fetchFile(self: WebClientObject, session: Session, address: string | Uri | null, fileName: string | null): void {
  const { files } = session.endpoint;
  const url = addressOf(address);
  let path: string;
  try {
    path = fullPath(session, fileName ?? '', 'path');
    withFiles(session, () => files.write(path, new Uint8Array()));
  } catch (thrown) {
    const inner = exceptionOf(thrown, session);
    if (!inner) throw thrown;
    return raise(new ExceptionObject(exceptionName, 'An exception occurred during a WebClient request.', inner));
  }
  let isDone = false;
  try {
    const { body } = request(self, session, 'GET', url);
    withFiles(session, () => files.write(path, body));
    isDone = true;
  } finally {
    if (!isDone) session.endpoint.unhindered(() => files.remove(path));
  }
}
