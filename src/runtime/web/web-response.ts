import { decodeBytes } from '../providers/decode-text.ts';
import { NetObject } from '../values/value.ts';

/** Phrases of status codes (RFC 9110, and .NET's HttpStatusDescription, which has the same). */
const phrases: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  203: 'Non-Authoritative Information',
  204: 'No Content',
  205: 'Reset Content',
  206: 'Partial Content',
  300: 'Multiple Choices',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  407: 'Proxy Authentication Required',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  411: 'Length Required',
  412: 'Precondition Failed',
  413: 'Request Entity Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** What a server answered: HttpResponseMessage of PowerShell 7, HttpWebResponse of Windows PowerShell. */
export class WebResponse extends NetObject {
  readonly typeName: string;
  readonly url: string;
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;

  constructor(typeName: string, url: string, status: number, headers: WebResponse['headers'], body: Uint8Array) {
    super();
    this.typeName = typeName;
    this.url = url;
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  get reason(): string {
    return phrases[this.status] ?? '';
  }

  header(name: string): string | undefined {
    return this.headers.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
  }

  /** `text/html`. */
  get mediaType(): string {
    return (this.header('Content-Type') ?? '').split(';')[0].trim().toLowerCase();
  }

  /** Text, XML or JSON (ContentHelper.IsText). */
  get isText(): boolean {
    return this.mediaType.startsWith('text/') || this.isJson || this.isXml;
  }

  get isJson(): boolean {
    return /^(application\/(json|x-javascript|javascript)|text\/(json|x-javascript|javascript))$/.test(this.mediaType);
  }

  get isXml(): boolean {
    return /^(application\/(xml|xml-external-parsed-entity|xml-dtd)|.*\+xml)$/.test(this.mediaType);
  }

  /** The body as text; what does not say its character set is ISO-8859-1 to Windows PowerShell and UTF-8 to PowerShell 7. */
  text(isWindowsPowerShell: boolean): string {
    const named = /charset=["']?([\w-]+)/i.exec(this.header('Content-Type') ?? '')?.[1]?.toLowerCase();
    const plain = isWindowsPowerShell ? 'latin1' : 'utf8';
    const encodings: Readonly<Record<string, 'utf8' | 'latin1' | 'ascii' | 'unicode'>> = {
      'utf-8': 'utf8',
      utf8: 'utf8',
      'iso-8859-1': 'latin1',
      'us-ascii': 'ascii',
      'utf-16': 'unicode',
    };
    return decodeBytes(this.body, encodings[named ?? ''] ?? plain);
  }

  /** Status line and headers, as RawContent begins. */
  rawHeader(lineEnd: string, isWindowsPowerShell: boolean): string {
    const isOfContent = (name: string) => /^(content-|allow$|expires$|last-modified$)/i.test(name);
    // .NET keeps the headers that describe the content apart, after the others.
    const ordered = isWindowsPowerShell
      ? this.headers
      : [...this.headers.filter(([name]) => !isOfContent(name)), ...this.headers.filter(([name]) => isOfContent(name))];
    const lines = [`HTTP/1.1 ${this.status} ${this.reason}`, ...ordered.map(([name, value]) => `${name}: ${value}`), ''];
    return lines.map((line) => line + lineEnd).join('');
  }
}
