import { NotSimulated } from '../../base/not-simulated.ts';
import type { WebResponseDescription } from '../../endpoint/description.ts';
import type { Session } from '../session.ts';
import { type ErrorCategory, ExceptionObject } from '../values/errors.ts';
import type { WebResponse } from './web-response.ts';

/** A request that got no answer, or none that is welcome. */
export class WebFailure {
  readonly exception: ExceptionObject;
  /** Error id of the web cmdlets. */
  readonly id: string;
  readonly category: ErrorCategory;
  readonly details: string | undefined;
  constructor(exception: ExceptionObject, details?: string, id = 'WebCmdletWebResponseException', category: ErrorCategory = 'InvalidOperation') {
    this.exception = exception;
    this.details = details;
    this.id = id;
    this.category = category;
  }
}

type WebErrorKind = NonNullable<WebResponseDescription['error']>;

/** Words of System.Net of .NET Framework, and the names of WebExceptionStatus. */
const framework: Readonly<Record<WebErrorKind, readonly [status: string, message: (host: string) => string]>> = {
  nameNotResolved: ['NameResolutionFailure', (host) => `The remote name could not be resolved: '${host}'`],
  connectionRefused: ['ConnectFailure', () => 'Unable to connect to the remote server'],
  timeout: ['Timeout', () => 'The operation has timed out.'],
  certificateInvalid: [
    'TrustFailure',
    () => 'The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.',
  ],
};

/** Words of System.Net.Http of .NET: of the system's socket errors, and its own. */
function netFailure(session: Session, kind: WebErrorKind, place: string, seconds: number): WebFailure {
  const isWindows = session.platform === 'windows';
  if (kind === 'timeout') {
    const message = `The request was canceled due to the configured HttpClient.Timeout of ${seconds} seconds elapsing.`;
    const exception = new ExceptionObject('System.Threading.Tasks.TaskCanceledException', message);
    return new WebFailure(exception, undefined, 'ConnectionTimeoutReached', 'OperationTimeout');
  }
  if (kind === 'certificateInvalid') {
    const inner = new ExceptionObject(
      'System.Security.Authentication.AuthenticationException',
      'The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot',
    );
    const exception = new ExceptionObject(
      'System.Net.Http.HttpRequestException',
      'The SSL connection could not be established, see inner exception.',
      inner,
    );
    return new WebFailure(exception, inner.message);
  }
  const words = {
    nameNotResolved: isWindows ? 'No such host is known.' : 'Name or service not known',
    connectionRefused: isWindows ? 'No connection could be made because the target machine actively refused it.' : 'Connection refused',
  }[kind];
  const inner = new ExceptionObject('System.Net.Sockets.SocketException', words);
  return new WebFailure(new ExceptionObject('System.Net.Http.HttpRequestException', `${words} (${place})`, inner), words);
}

/** The failure of a request that no server answers. */
export function unansweredFailure(session: Session, kind: WebErrorKind, url: URL, seconds: number): WebFailure {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  if (!session.isWindowsPowerShell) return netFailure(session, kind, `${url.hostname}:${port}`, seconds);
  const [status, message] = framework[kind];
  const exception = new ExceptionObject('System.Net.WebException', message(url.hostname));
  exception.data.set('WebStatus', status);
  return new WebFailure(exception);
}

/** Tags are taken out of what a server says of an error; PowerShell 7 shows JSON indented. */
function detailsOf(session: Session, response: WebResponse): string | undefined {
  const text = response.text(session.isWindowsPowerShell);
  if (text === '') return undefined;
  if (!session.isWindowsPowerShell && response.isXml) throw new NotSimulated('value', `details of an error that ${response.url} tells in XML`);
  if (!session.isWindowsPowerShell && response.isJson) {
    try {
      const lineEnd = session.platform === 'windows' ? '\r\n' : '\n';
      return lineEnd + JSON.stringify(JSON.parse(text), null, 2).replaceAll('\n', lineEnd);
    } catch {
      // What is no JSON is shown as it is.
    }
  }
  return text.replace(/<[^>]*>/g, '');
}

/** The failure that a server's answer is by its status. */
export function statusFailure(session: Session, response: WebResponse): WebFailure {
  const { status, reason } = response;
  const exception = session.isWindowsPowerShell
    ? new ExceptionObject('System.Net.WebException', `The remote server returned an error: (${status}) ${reason}.`)
    : new ExceptionObject(
        'Microsoft.PowerShell.Commands.HttpResponseException',
        `Response status code does not indicate success: ${status} (${reason}).`,
      );
  exception.data.set('Response', response);
  exception.data.set('WebStatus', 'ProtocolError');
  return new WebFailure(exception, detailsOf(session, response));
}
