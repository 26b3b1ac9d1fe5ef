/** The parts of an absolute URI, in .NET's escaped and normalized form. */
export interface UriParts {
  scheme: string;
  userInfo: string;
  host: string;
  /** -1: the scheme has none. */
  port: number;
  isDefaultPort: boolean;
  /** With its first slash; empty for what has no hierarchy (`mailto:`). */
  path: string;
  query: string;
  fragment: string;
  isFile: boolean;
  isUnc: boolean;
  /** Whether `//authority` stands in it. */
  hasAuthority: boolean;
}

export const defaultPorts: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  ftp: 21,
  ftps: 990,
  sftp: 22,
  ssh: 22,
  telnet: 23,
  ws: 80,
  wss: 443,
  gopher: 70,
  nntp: 119,
  ldap: 389,
  'net.tcp': 808,
};

export type UriFailure = 'empty' | 'noFormat' | 'host' | 'port' | 'authority' | 'scheme';

const encoder = new TextEncoder();

/** Percent-encodes what may not stand in a part; escapes of characters that need none are taken away. */
export function escapePart(text: string, allowed: RegExp): string {
  const result: string[] = [];
  for (let at = 0; at < text.length; ) {
    const escaped = /^%[\da-f]{2}/i.exec(text.slice(at, at + 3));
    if (escaped) {
      const unit = String.fromCharCode(Number.parseInt(escaped[0].slice(1), 16));
      result.push(/[A-Za-z0-9\-._~]/.test(unit) ? unit : escaped[0].toUpperCase());
      at += 3;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at)!);
    result.push(allowed.test(character) ? character : percent(character));
    at += character.length;
  }
  return result.join('');
}

/** `%20` for each byte of the character in UTF-8. */
export function percent(character: string): string {
  return Array.from(encoder.encode(character), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

const pathCharacters = /^[A-Za-z0-9\-._~!$&'()*+,;=:@/[\]]$/;
const queryCharacters = /^[A-Za-z0-9\-._~!$&'()*+,;=:@/?[\]]$/;

/** RFC 3986, 5.2.4. */
function removeDotSegments(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/');
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    if (segment === '.' || segment === '..') {
      if (segment === '..' && kept.length > 1) kept.pop();
      if (last) kept.push('');
    } else kept.push(segment);
  });
  return kept.join('/');
}

function fileUri(path: string, host: string): UriParts {
  const slashed = path.replaceAll('\\', '/');
  return {
    scheme: 'file',
    userInfo: '',
    host,
    port: -1,
    isDefaultPort: true,
    path: escapePart(removeDotSegments(slashed.startsWith('/') ? slashed : `/${slashed}`), pathCharacters)
      .replaceAll('?', '%3F')
      .replaceAll('#', '%23'),
    query: '',
    fragment: '',
    isFile: true,
    isUnc: host !== '',
    hasAuthority: true,
  };
}

/** Reads a text as an absolute URI; what is wrong with it otherwise. */
export function parseUri(given: string, isUnix: boolean): UriParts | UriFailure {
  const text = given.trim();
  if (text === '') return 'empty';
  if (/^[A-Za-z]:[\\/]/.test(text)) return fileUri(text, '');
  const unc = /^\\\\([^\\/]+)(.*)$/s.exec(text);
  if (unc) return fileUri(unc[2] || '/', unc[1].toLowerCase());
  if (isUnix && text.startsWith('/') && !text.startsWith('//')) return fileUri(text, '');
  const match = /^([A-Za-z][A-Za-z0-9+.-]*):(.*)$/s.exec(text);
  if (!match) return 'noFormat';
  const scheme = match[1].toLowerCase();
  const isKnown = scheme in defaultPorts || scheme === 'file';
  const rest = isKnown ? match[2].replace(/^[^?#]*/, (part) => part.replaceAll('\\', '/')) : match[2];
  const [beforeFragment, fragment] = cut(rest, '#');
  const [hierarchy, query] = cut(beforeFragment, '?');
  const authority = /^\/\/([^/]*)(.*)$/s.exec(hierarchy);
  const common = {
    scheme,
    query: query === undefined ? '' : `?${escapePart(query, queryCharacters)}`,
    fragment: fragment === undefined ? '' : `#${escapePart(fragment, queryCharacters)}`,
    isFile: scheme === 'file',
  };
  if (!authority) {
    if (isKnown && scheme !== 'file') return 'authority';
    return {
      ...common,
      userInfo: '',
      host: '',
      port: -1,
      isDefaultPort: true,
      path: escapePart(hierarchy, pathCharacters),
      isUnc: false,
      hasAuthority: false,
    };
  }
  const named = readAuthority(authority[1], scheme);
  if (typeof named === 'string') return named;
  const path = authority[2] || '/';
  return {
    ...common,
    ...named,
    path: escapePart(removeDotSegments(path), pathCharacters),
    isUnc: scheme === 'file' && named.host !== '',
    hasAuthority: true,
  };
}

function cut(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function readAuthority(text: string, scheme: string): Pick<UriParts, 'userInfo' | 'host' | 'port' | 'isDefaultPort'> | UriFailure {
  const at = text.lastIndexOf('@');
  const userInfo = at < 0 ? '' : escapePart(text.slice(0, at), /^[A-Za-z0-9\-._~!$&'()*+,;=:]$/);
  const match = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(text.slice(at + 1));
  if (!match) return 'host';
  const host = match[1].toLowerCase();
  if (host === '' && scheme !== 'file') return 'host';
  if (host !== '' && !/^(\[[\da-f:.%]+\]|[\p{L}\p{N}_.~-]+)$/u.test(host)) return 'host';
  const defaultPort = defaultPorts[scheme] ?? -1;
  if (!match[2]) return { userInfo, host, port: defaultPort, isDefaultPort: true };
  if (!/^\d+$/.test(match[2]) || Number(match[2]) > 65535) return 'port';
  const port = Number(match[2]);
  return { userInfo, host, port, isDefaultPort: port === defaultPort };
}

export const authorityOf = ({ host, port, isDefaultPort }: UriParts): string => host + (isDefaultPort ? '' : `:${port}`);

/** AbsoluteUri. */
export function absoluteText(parts: UriParts): string {
  const { scheme, userInfo, path, query, fragment, hasAuthority } = parts;
  const authority = hasAuthority ? `//${userInfo ? `${userInfo}@` : ''}${authorityOf(parts)}` : '';
  return `${scheme}:${authority}${path}${query}${fragment}`;
}

/** Resolves a relative reference against an absolute URI (RFC 3986, 5.2.2). */
export function resolveUri(base: UriParts, relative: string): string {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(relative)) return relative;
  const origin = `${base.scheme}:${base.hasAuthority ? `//${base.userInfo ? `${base.userInfo}@` : ''}${authorityOf(base)}` : ''}`;
  if (relative.startsWith('//')) return `${base.scheme}:${relative}`;
  if (relative.startsWith('/')) return origin + relative;
  if (relative === '') return origin + base.path + base.query;
  if (relative.startsWith('?')) return origin + base.path + relative;
  if (relative.startsWith('#')) return origin + base.path + base.query + relative;
  return origin + base.path.slice(0, base.path.lastIndexOf('/') + 1) + relative;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Uri.UnescapeDataString; runs of escapes that are no UTF-8 stay. With `keep`, characters that it matches stay escaped. */
export function unescapeText(text: string, keep?: RegExp): string {
  return text.replace(/(?:%[\da-fA-F]{2})+/g, (run) => {
    let result = '';
    for (let at = 0; at < run.length; ) {
      const first = Number.parseInt(run.slice(at + 1, at + 3), 16);
      const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
      const piece = run.slice(at, at + length * 3);
      const character = length > 0 && piece.length === length * 3 ? decode(piece) : undefined;
      if (character === undefined || keep?.test(character)) {
        const width = character === undefined ? 3 : piece.length;
        result += run.slice(at, at + width);
        at += width;
      } else {
        result += character;
        at += piece.length;
      }
    }
    return result;
  });
}

function decode(piece: string): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(piece.match(/[\da-fA-F]{2}/g)!, (pair) => Number.parseInt(pair, 16)));
  } catch {
    return undefined;
  }
}
