import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { NetException } from '../runtime/values/errors.ts';
import type { Value } from '../runtime/values/value.ts';
import { NetObject } from '../runtime/values/value.ts';
import { argument, argumentNull, invalidOperation } from './argument-exceptions.ts';
import { enumName, enumNumber, enumValue } from './enum-access.ts';
import { hashCode } from './hash-code.ts';
import {
  absoluteText,
  authorityOf,
  escapePart,
  parseUri,
  percent,
  resolveUri,
  type UriFailure,
  type UriParts,
  unescapeText,
} from './uri/parse-uri.ts';

/** System.Uri; one without parts is relative. */
export class Uri extends NetObject {
  readonly original: string;
  readonly parts: UriParts | undefined;

  constructor(original: string, parts: UriParts | undefined) {
    super();
    this.original = original;
    this.parts = parts;
  }

  get typeName() {
    return 'System.Uri';
  }

  get equalityKey() {
    if (!this.parts) return this.original;
    const { userInfo: _, fragment: __, ...rest } = this.parts;
    return absoluteText({ ...rest, userInfo: '', fragment: '' });
  }
}

const messages: Record<UriFailure, string> = {
  empty: 'Invalid URI: The URI is empty.',
  noFormat: 'Invalid URI: The format of the URI could not be determined.',
  host: 'Invalid URI: The hostname could not be parsed.',
  port: 'Invalid URI: Invalid port specified.',
  authority: 'Invalid URI: The Authority/Host could not be parsed.',
  scheme: 'Invalid URI: The URI scheme is not valid.',
};

/** System.UriKind: relative or absolute, absolute, relative. */
function create(text: string, kind: number, session: Session | undefined): Uri | UriFailure {
  const parts = parseUri(text, session?.platform === 'linux');
  if (kind === 2) return typeof parts === 'string' ? new Uri(text, undefined) : 'noFormat';
  if (typeof parts !== 'string') return new Uri(text, parts);
  return kind === 0 && (parts === 'noFormat' || parts === 'empty') ? new Uri(text, undefined) : parts;
}

function make(text: string | null, kind: number, session: Session | undefined, parameter = 'uriString'): Uri {
  if (text === null) throw argumentNull(parameter);
  const uri = create(text, kind, session);
  if (uri instanceof Uri) return uri;
  throw new NetException('System.UriFormatException', messages[uri]);
}

function combine(base: Uri | null, relative: string, session: Session): Uri {
  if (base === null) throw argumentNull('baseUri');
  if (!base.parts) throw argument('This operation is not supported for a relative URI.', 'baseUri');
  return make(resolveUri(base.parts, relative), 1, session);
}

function absolute(self: Uri): UriParts {
  if (!self.parts) throw invalidOperation('This operation is not supported for a relative URI.');
  return self.parts;
}

const own = (type: string, read: (parts: UriParts, self: Uri) => Value) => ({ type, get: (self: Uri) => read(absolute(self), self) });

function localPath({ isFile, isUnc, path, host }: UriParts): string {
  const text = unescapeText(path);
  if (!isFile) return text;
  if (isUnc) return `\\\\${host}${text.replaceAll('/', '\\')}`;
  return /^\/[A-Za-z]:/.test(text) ? text.slice(1).replaceAll('/', '\\') : text;
}

/** Uri.ToString(): without the escapes that only the wire needs; reserved characters keep theirs. */
function display(self: Uri): string {
  if (!self.parts) return self.original;
  const reserved = /[%#?/\\:@&=+$,;\x00-\x1f\x7f]/;
  const { path, query, fragment } = self.parts;
  return absoluteText({
    ...self.parts,
    path: unescapeText(path, reserved),
    query: unescapeText(query, reserved),
    fragment: unescapeText(fragment, reserved),
  });
}

function segments(path: string): string[] {
  return path.match(/[^/]*\/|[^/]+$/g) ?? [];
}

function hostNameType({ host }: UriParts): number {
  if (host === '') return 1;
  if (host.startsWith('[')) return 4;
  return /^\d+(\.\d+){3}$/.test(host) ? 3 : 2;
}

function leftPart(parts: UriParts, part: string | undefined): string {
  const authority = parts.hasAuthority ? `${parts.scheme}://${parts.userInfo ? `${parts.userInfo}@` : ''}${authorityOf(parts)}` : '';
  switch (part) {
    case 'Scheme':
      return `${parts.scheme}:${parts.hasAuthority ? '//' : ''}`;
    case 'Authority':
      return authority;
    case 'Path':
      return (parts.hasAuthority ? authority : `${parts.scheme}:`) + parts.path;
    default:
      return (parts.hasAuthority ? authority : `${parts.scheme}:`) + parts.path + parts.query;
  }
}

function relativeTo(self: Uri, other: Uri, session: Session): Uri {
  const [from, to] = [absolute(self), absolute(other)];
  if (from.scheme !== to.scheme || authorityOf(from) !== authorityOf(to)) return other;
  const [a, b] = [from.path.split('/'), to.path.split('/')];
  let same = 0;
  while (same < a.length - 1 && same < b.length - 1 && a[same] === b[same]) same++;
  return make('../'.repeat(a.length - 1 - same) + b.slice(same).join('/') + to.query + to.fragment, 0, session);
}

const unreserved = /^[A-Za-z0-9\-._~]$/;
const uriCharacters = /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]$/;
const escapeAll = (text: string, allowed: RegExp) =>
  [...text].map((character) => (allowed.test(character) ? character : percent(character))).join('');

function wellFormed(text: string | null, kind: number, session: Session): boolean {
  if (text === null) return false;
  const uri = create(text, kind, session);
  if (!(uri instanceof Uri)) return false;
  if (/[\s<>"{}|\\^`]|%(?![\da-fA-F]{2})/.test(text)) return false;
  return uri.parts !== undefined || !/^[^/?#]*:/.test(text);
}

const constant = (value: string) => ({ type: 'string', kind: 'Field' as const, get: () => value });

export default defineType<Uri>({
  name: 'System.Uri',
  kind: 'class',
  accelerators: ['uri'],
  interfaces: ['System.IFormattable', 'System.IEquatable`1', 'System.Runtime.Serialization.ISerializable'],
  source: 'https://learn.microsoft.com/dotnet/api/system.uri',
  properties: {
    AbsolutePath: own('string', ({ path }) => path),
    AbsoluteUri: own('string', absoluteText),
    LocalPath: own('string', localPath),
    Authority: own('string', authorityOf),
    HostNameType: own('System.UriHostNameType', (parts) => enumValue('System.UriHostNameType', hostNameType(parts))),
    IsDefaultPort: own('bool', ({ isDefaultPort }) => isDefaultPort),
    IsFile: own('bool', ({ isFile }) => isFile),
    IsLoopback: own(
      'bool',
      ({ host, isFile }) => (isFile && host === '') || host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host),
    ),
    PathAndQuery: own('string', ({ path, query }) => path + query),
    Segments: own('string[]', ({ path }) => typedArray(segments(path), 'System.String')),
    IsUnc: own('bool', ({ isUnc }) => isUnc),
    Host: own('string', ({ host }) => host),
    Port: own('int', ({ port }) => port),
    Query: own('string', ({ query }) => query),
    Fragment: own('string', ({ fragment }) => fragment),
    Scheme: own('string', ({ scheme }) => scheme),
    OriginalString: { type: 'string', get: (self) => self.original },
    DnsSafeHost: own('string', ({ host }) => host.replace(/^\[|\]$/g, '')),
    IdnHost: own('string', ({ host }) => host.replace(/^\[|\]$/g, '')),
    IsAbsoluteUri: { type: 'bool', get: (self) => self.parts !== undefined },
    UserEscaped: { type: 'bool', get: () => false },
    UserInfo: own('string', ({ userInfo }) => userInfo),
  },
  methods: methodsOf<Uri>({
    'string GetLeftPart(System.UriPartial part)': (self, [part]) => leftPart(absolute(self), enumName(part)),
    'int GetHashCode()': (self, _args, session) => hashCode(self.equalityKey, session),
    'string ToString()': display,
    'bool Equals(System.Object comparand)': (self, [other]) => other instanceof Uri && other.equalityKey === self.equalityKey,
    'uri MakeRelativeUri(uri uri)': (self, [other], session) => relativeTo(self, other, session),
    'bool IsWellFormedOriginalString()': (self, _args, session) => wellFormed(self.original, self.parts ? 1 : 2, session),
    'bool IsBaseOf(uri uri)': (self, [other]: Uri[]) =>
      absoluteText(absolute(other)).startsWith(absoluteText({ ...absolute(self), query: '', fragment: '' }).replace(/[^/]*$/, '')),
  }),
  staticProperties: {
    UriSchemeFile: constant('file'),
    UriSchemeFtp: constant('ftp'),
    UriSchemeHttp: constant('http'),
    UriSchemeHttps: constant('https'),
    UriSchemeMailto: constant('mailto'),
    UriSchemeNews: constant('news'),
    SchemeDelimiter: constant('://'),
  },
  staticMethods: methodsOf<undefined>({
    'System.UriHostNameType CheckHostName(string name)': (_, [name]) =>
      enumValue(
        'System.UriHostNameType',
        !name ? 0 : /^\d+(\.\d+){3}$/.test(name) ? 3 : /^\[?[\da-f:]*:[\da-f:]*\]?$/i.test(name) ? 4 : /^[\w.-]+$/.test(name) ? 2 : 0,
      ),
    'bool CheckSchemeName(string schemeName)': (_, [name]) => /^[A-Za-z][A-Za-z0-9+.-]*$/.test(name ?? ''),
    'bool TryCreate(string uriString, System.UriKind uriKind, [ref] uri result)': (_, [text, kind, result], session) => {
      const uri = text === null ? undefined : create(text, enumNumber(kind), session);
      result.value = uri instanceof Uri ? uri : null;
      return uri instanceof Uri;
    },
    'bool TryCreate(uri baseUri, string relativeUri, [ref] uri result)': (_, [base, relative, result], session) => {
      try {
        result.value = combine(base, relative ?? '', session);
        return true;
      } catch (error) {
        if (!(error instanceof NetException)) throw error;
        result.value = null;
        return false;
      }
    },
    'bool IsWellFormedUriString(string uriString, System.UriKind uriKind)': (_, [text, kind], session) => wellFormed(text, enumNumber(kind), session),
    'string UnescapeDataString(string stringToUnescape)': (_, [text]) => {
      if (text === null) throw argumentNull('stringToUnescape');
      return unescapeText(text);
    },
    'string EscapeUriString(string stringToEscape)': (_, [text]) => {
      if (text === null) throw argumentNull('stringToEscape');
      return escapePart(text, uriCharacters);
    },
    'string EscapeDataString(string stringToEscape)': (_, [text]) => {
      if (text === null) throw argumentNull('stringToEscape');
      return escapeAll(text, unreserved);
    },
    'string HexEscape(char character)': (_, [unit]) => percent(unit.value),
    'bool IsHexDigit(char character)': (_, [unit]) => /^[\da-fA-F]$/.test(unit.value),
  }),
  constructors: constructorsOf({
    'uri new(string uriString)': (_, [text], session) => make(text, 1, session),
    'uri new(string uriString, System.UriKind uriKind)': (_, [text, kind], session) => make(text, enumNumber(kind), session),
    'uri new(uri baseUri, string relativeUri)': (_, [base, relative], session) => combine(base, relative ?? '', session),
    'uri new(uri baseUri, uri relativeUri)': (_, [base, relative], session) => combine(base, relative.original, session),
  }),
  // PowerShell takes a text as a relative URI too where the constructor would refuse it.
  convertFrom: (value, session) => (typeof value === 'string' ? make(value, 0, session) : undefined),
  toText: display,
  equals: (self, other) => other instanceof Uri && self.equalityKey === other.equalityKey,
});
