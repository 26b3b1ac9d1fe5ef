import { convertTo } from '../runtime/convert/convert-to.ts';
import type { Session } from '../runtime/session.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { knownType } from '../runtime/types/types.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { argumentNull, outOfRange } from './argument-exceptions.ts';
import type { Uri } from './System.Uri.ts';
import { escapePart } from './uri/parse-uri.ts';

interface Parts {
  scheme: string;
  userName: string;
  password: string;
  host: string;
  port: number;
  path: string;
  query: string;
  fragment: string;
}

class UriBuilder extends NetObject {
  readonly typeName = 'System.UriBuilder';
  readonly parts: Parts = { scheme: 'http', userName: '', password: '', host: 'localhost', port: -1, path: '/', query: '', fragment: '' };

  get text(): string {
    const { scheme, userName, password, host, port, path, query, fragment } = this.parts;
    const user = userName === '' ? '' : `${userName}${password === '' ? '' : `:${password}`}@`;
    const authority = host === '' ? '' : `//${user}${host}${port >= 0 ? `:${port}` : ''}`;
    return `${scheme === '' ? '' : `${scheme}:`}${authority}${path}${query}${fragment}`;
  }
}

function take(self: UriBuilder, uri: Uri): UriBuilder {
  const { parts } = uri;
  if (!parts) return self;
  const [userName, ...rest] = parts.userInfo.split(':');
  Object.assign(self.parts, {
    scheme: parts.scheme,
    userName,
    password: rest.join(':'),
    host: parts.host,
    port: parts.port,
    path: parts.path === '' ? '/' : parts.path,
    query: parts.query,
    fragment: parts.fragment,
  });
  return self;
}

const toUri = (text: string, session: Session) => convertTo(text, knownType('System.Uri'), session) as Uri;

/** A text without a scheme means http. */
function parse(text: string | null, session: Session): UriBuilder {
  if (text === null) throw argumentNull('uriString');
  const uri = toUri(text, session);
  return take(new UriBuilder(), uri.parts ? uri : toUri(`http://${text}`, session));
}

const allowedInPath = /[A-Za-z0-9\-._~!$&'()*+,;=:@/%]/;
const path = (text: string) => {
  const escaped = escapePart(text.replaceAll('\\', '/'), allowedInPath);
  return escaped.startsWith('/') ? escaped : `/${escaped}`;
};
const marked = (text: string, mark: string) => (text === '' || text.startsWith(mark) ? text : mark + text);

const text = (key: Exclude<keyof Parts, 'port'>, change: (value: string) => string = (value) => value): PropertyDefinition<UriBuilder> => ({
  type: 'string',
  get: ({ parts }) => parts[key],
  set: ({ parts }, value) => {
    parts[key] = change((value as string | null) ?? '');
  },
});

function made(scheme: string | null, host: string | null, port: number, name: string | null): UriBuilder {
  if (port < -1 || port > 65_535) throw outOfRange('Specified argument was out of the range of valid values.', 'value');
  const self = new UriBuilder();
  Object.assign(self.parts, { scheme: scheme ?? '', host: host ?? '', port, path: name ? path(name) : '/' });
  return self;
}

export default defineType<UriBuilder>({
  name: 'System.UriBuilder',
  kind: 'class',
  source: 'https://learn.microsoft.com/dotnet/api/system.uribuilder',
  properties: {
    Scheme: text('scheme', (value) => value.toLowerCase().replace(/:.*$/, '')),
    UserName: text('userName'),
    Password: text('password'),
    Host: text('host'),
    Port: {
      type: 'int',
      get: ({ parts }) => parts.port,
      set: ({ parts }, value: Value) => {
        if ((value as number) < -1 || (value as number) > 65_535)
          throw outOfRange('Specified argument was out of the range of valid values.', 'value');
        parts.port = value as number;
      },
    },
    Path: text('path', path),
    Query: text('query', (value) => marked(value, '?')),
    Fragment: text('fragment', (value) => marked(value, '#')),
    Uri: { type: 'uri', get: (self, session) => toUri(self.text, session) },
  },
  methods: methodsOf<UriBuilder>({ 'string ToString()': (self) => self.text }),
  constructors: constructorsOf({
    'System.UriBuilder new()': () => new UriBuilder(),
    'System.UriBuilder new(string uri)': (_, [uri], session) => parse(uri, session),
    'System.UriBuilder new(uri uri)': (_, [uri]) => {
      if (uri === null) throw argumentNull('uri');
      return take(new UriBuilder(), uri);
    },
    'System.UriBuilder new(string schemeName, string hostName)': (_, [scheme, host]) => made(scheme, host, -1, null),
    'System.UriBuilder new(string scheme, string host, int portNumber)': (_, [scheme, host, port]) => made(scheme, host, port, null),
    'System.UriBuilder new(string scheme, string host, int port, string pathValue)': (_, [scheme, host, port, name]) =>
      made(scheme, host, port, name),
  }),
  toText: (self) => self.text,
});
