import { NetException } from '../../runtime/values/errors.ts';
import { NetObject } from '../../runtime/values/value.ts';

/** System.Net.IPAddress: 4 or 16 bytes. */
export class IpAddress extends NetObject {
  readonly typeName = 'System.Net.IPAddress';
  readonly bytes: readonly number[];
  scopeId: number;

  constructor(bytes: readonly number[], scopeId = 0) {
    super();
    this.bytes = bytes;
    this.scopeId = scopeId;
  }

  get isV4(): boolean {
    return this.bytes.length === 4;
  }

  get text(): string {
    return this.isV4 ? this.bytes.join('.') : textOfV6(this.groups) + (this.scopeId ? `%${this.scopeId}` : '');
  }

  /** The sixteen-bit groups of an IPv6 address. */
  get groups(): number[] {
    return Array.from({ length: 8 }, (_, at) => (this.bytes[at * 2] << 8) | this.bytes[at * 2 + 1]);
  }

  get equalityKey() {
    return this.text;
  }
}

/** RFC 5952: the longest run of zeros is left out, hexadecimal digits are small; embedded IPv4 addresses are written as such. */
function textOfV6(groups: readonly number[]): string {
  const embedded = groups.slice(0, 5).every((group) => group === 0) && (groups[5] === 0xffff || (groups[5] === 0 && groups[6] !== 0));
  if (embedded) {
    const tail = [groups[6] >> 8, groups[6] & 255, groups[7] >> 8, groups[7] & 255].join('.');
    return groups[5] === 0xffff ? `::ffff:${tail}` : `::${tail}`;
  }
  let best = { at: -1, length: 1 };
  for (let at = 0; at < 8; at++) {
    let length = 0;
    while (groups[at + length] === 0) length++;
    if (length > best.length) best = { at, length };
  }
  const text = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':');
  return best.at < 0 ? text(groups) : `${text(groups.slice(0, best.at))}::${text(groups.slice(best.at + best.length))}`;
}

/** Numbers as inet_aton reads them: decimal, `0x` hexadecimal, leading `0` octal; fewer than four parts fill from the right. */
function parseV4(text: string): number[] | undefined {
  const parts = text.split('.');
  if (parts.length > 4) return undefined;
  const values: number[] = [];
  for (const part of parts) {
    if (!/^(0x[0-9a-f]+|0[0-7]*|[1-9]\d*)$/i.test(part)) return undefined;
    values.push(/^0x/i.test(part) ? Number.parseInt(part, 16) : /^0\d/.test(part) ? Number.parseInt(part, 8) : Number(part));
  }
  const last = values.pop()!;
  if (values.some((value) => value > 255) || last >= 256 ** (4 - values.length)) return undefined;
  const rest = Array.from({ length: 4 - values.length }, (_, at) => Math.floor(last / 256 ** (3 - values.length - at)) % 256);
  return [...values, ...rest];
}

function parseV6(text: string): IpAddress | undefined {
  const match = /^\[?([0-9a-f:.]+)(?:%(\w+))?\]?$/i.exec(text);
  if (!match?.[1].includes(':')) return undefined;
  let [, body] = match;
  const dotted = /(?<=:)[\d.]+$/.exec(body)?.[0];
  if (dotted?.includes('.')) {
    const tail = parseV4(dotted);
    if (!tail) return undefined;
    body = `${body.slice(0, -dotted.length)}${((tail[0] << 8) | tail[1]).toString(16)}:${((tail[2] << 8) | tail[3]).toString(16)}`;
  }
  const halves = body.split('::');
  if (halves.length > 2) return undefined;
  const [left, right] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const known = left.length + (right?.length ?? 0);
  if (right ? known > 7 : known !== 8) return undefined;
  const groups = right ? [...left, ...new Array<string>(8 - known).fill('0'), ...right] : left;
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  const numbers = groups.map((group) => Number.parseInt(group, 16));
  return new IpAddress(
    numbers.flatMap((group) => [group >> 8, group & 255]),
    Number(match[2]) || 0,
  );
}

/** IPAddress.TryParse; undefined for what is no address. */
export function parseIpAddress(text: string): IpAddress | undefined {
  if (text.includes(':')) return parseV6(text);
  const bytes = parseV4(text);
  return bytes && new IpAddress(bytes);
}

export const invalidAddress = () => new NetException('System.FormatException', 'An invalid IP address was specified.');
