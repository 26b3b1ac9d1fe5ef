import type { Session } from '../runtime/session.ts';
import { defineType, type NetType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { closeType, findDefinition, knownType } from '../runtime/types/types.ts';
import { GenericDictionary } from '../runtime/values/generic-dictionary.ts';
import { PSCustomObject } from '../runtime/values/members.ts';
import { SmallInteger } from '../runtime/values/numbers.ts';
import type { RecordObject } from '../runtime/values/record-object.ts';
import { asTypedArray, type Value } from '../runtime/values/value.ts';
import type { WebObject } from '../runtime/values/web-object.ts';
import type { WebResponse } from '../runtime/web/web-response.ts';
import { enumValue } from './enum-access.ts';

const commands = 'Microsoft.PowerShell.Commands';
const lineEnd = (session: Session) => (session.platform === 'windows' ? '\r\n' : '\n');

/** Headers by name: a text each, and in PowerShell 7 a list of texts. */
function headers({ response }: WebObject, session: Session): Value {
  const string = knownType('System.String');
  const list = closeType(findDefinition('System.Collections.Generic.IEnumerable`1')!, [string]);
  const definition = findDefinition('System.Collections.Generic.Dictionary`2')!;
  const dictionary = new GenericDictionary(closeType(definition, [string, session.isWindowsPowerShell ? string : list]), true);
  for (const [name, value] of response.headers) dictionary.set(name, session.isWindowsPowerShell ? value : asTypedArray([value], string));
  return dictionary;
}

const bytes = (response: WebResponse): Value =>
  asTypedArray(
    [...response.body].map((byte) => new SmallInteger('System.Byte', byte)),
    knownType('System.Byte'),
  );

/** The bytes as ASCII; what cannot be printed is a full stop. */
const printable = (response: WebResponse): string =>
  [...response.body]
    .map((byte) => (byte < 128 ? String.fromCharCode(byte) : '?'))
    .join('')
    .replace(/[^\x20-\x7e\t\r\n\v\f]/g, '.');

const textOf = ({ response }: WebObject, session: Session): string => response.text(session.isWindowsPowerShell);

function rawContent(self: WebObject, session: Session): string {
  const { response } = self;
  const head = response.rawHeader(lineEnd(session), session.isWindowsPowerShell);
  return head + (response.isText ? textOf(self, session) : printable(response));
}

/** Attributes of a tag, in their order: `href="x"`, `href='x'`, `href=x` or a name alone. */
function attributesOf(tag: string): [string, Value][] {
  const inner = tag.replace(/^<\w+/, '').replace(/\/?>$/, '');
  return [...inner.matchAll(/([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(([, name, double, single, plain]) => [
    name,
    double ?? single ?? plain ?? null,
  ]);
}

/** The elements of a kind in a page, each with its attributes. */
const elements = (tagName: string, pattern: RegExp): PropertyDefinition<WebObject> => ({
  type: `${commands}.WebCmdletElementCollection`,
  get(self, session) {
    return [...textOf(self, session).matchAll(pattern)].map(([whole]) => {
      const opening = /^<[^>]*>/.exec(whole)?.[0] ?? whole;
      return new PSCustomObject([['outerHTML', whole], ['tagName', tagName], ...attributesOf(opening)]);
    });
  },
});

const common: Record<string, PropertyDefinition<WebObject>> = {
  StatusCode: { type: 'int', get: ({ response }) => response.status },
  StatusDescription: { type: 'string', get: ({ response }) => response.reason },
  Headers: { type: 'System.Collections.Generic.Dictionary`2', get: headers },
  RawContent: { type: 'string', get: rawContent },
  RawContentLength: { type: 'long', get: ({ response }) => BigInt(response.body.length) },
  BaseResponse: { type: 'System.Net.WebResponse', get: ({ response }) => response },
};

const statusCode: PropertyDefinition<WebResponse> = {
  type: 'System.Net.HttpStatusCode',
  get: ({ status }) => enumValue('System.Net.HttpStatusCode', status),
};

/** What the web cmdlets give, and what their exceptions tell of an answer. */
export default [
  defineType<WebObject>({
    name: `${commands}.WebResponseObject`,
    kind: 'class',
    abstract: true,
    properties: { Content: { type: 'byte[]', get: ({ response }) => bytes(response) }, ...common },
    alsoHas: ['RawContentStream', 'RelationLink', 'OutFile'],
    toText: ({ response }) => printable(response),
    source: 'https://learn.microsoft.com/dotnet/api/microsoft.powershell.commands.webresponseobject',
  }),
  defineType<WebObject>({
    name: `${commands}.BasicHtmlWebResponseObject`,
    kind: 'class',
    base: `${commands}.WebResponseObject`,
    abstract: true,
    properties: {
      Content: { type: 'string', get: textOf },
      InputFields: elements('INPUT', /<input\s+[^>]*>/gis),
      Links: elements('A', /<a\s+[^>]*(?:\/>|>.*?<\/a>)/gis),
      Images: elements('IMG', /<img\s[^>]*>/gis),
    },
    alsoHas: ['Encoding', 'Forms', 'ParsedHtml', 'AllElements', 'Scripts'],
    toText: ({ response }) => printable(response),
    source: 'https://learn.microsoft.com/dotnet/api/microsoft.powershell.commands.basichtmlwebresponseobject',
  }),
  defineType<WebResponse>({
    name: 'System.Net.Http.HttpResponseMessage',
    kind: 'class',
    abstract: true,
    properties: {
      StatusCode: statusCode,
      ReasonPhrase: { type: 'string', get: ({ reason }) => reason },
      IsSuccessStatusCode: { type: 'bool', get: ({ status }) => status >= 200 && status < 300 },
    },
    alsoHas: ['Version', 'Content', 'Headers', 'TrailingHeaders', 'RequestMessage', 'EnsureSuccessStatusCode', 'Dispose'],
    source: 'https://learn.microsoft.com/dotnet/api/system.net.http.httpresponsemessage',
  }),
  defineType<WebResponse>({
    name: 'System.Net.HttpWebResponse',
    kind: 'class',
    abstract: true,
    properties: {
      StatusCode: statusCode,
      StatusDescription: { type: 'string', get: ({ reason }) => reason },
      ContentType: { type: 'string', get: (self) => self.header('Content-Type') ?? '' },
    },
    alsoHas: ['Headers', 'ResponseUri', 'Method', 'Server', 'ContentLength', 'GetResponseStream', 'GetResponseHeader', 'Close', 'Dispose', 'Cookies'],
    source: 'https://learn.microsoft.com/dotnet/api/system.net.httpwebresponse',
  }),
  defineType<RecordObject>({
    name: 'System.Net.HttpWebRequest',
    kind: 'class',
    abstract: true,
    alsoHas: ['Method', 'RequestUri', 'Headers', 'UserAgent', 'Timeout'],
  }),
  defineType<RecordObject>({
    name: 'System.Net.Http.HttpRequestMessage',
    kind: 'class',
    abstract: true,
    alsoHas: ['Method', 'RequestUri', 'Headers', 'Content', 'Version'],
    toText: ({ values }) => `Method: ${values.Method}, RequestUri: '${values.Url}', Version: 1.1, Content: <null>, Headers:`,
  }),
] as NetType<any>[];
