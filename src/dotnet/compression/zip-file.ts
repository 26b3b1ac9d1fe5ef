import { deflateSync, inflateSync } from 'fflate';
import { NotSimulated } from '../../base/not-simulated.ts';
import { decodeText } from '../../runtime/providers/decode-text.ts';
import { encodeText } from '../../runtime/providers/encode-text.ts';

/** An entry of a zip; a folder's name ends with a separator. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Time on the clock of whoever made it: milliseconds as if it were UTC, even seconds. */
  readonly localTime: number;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const stored = 0;
const deflated = 8;
/** The name is UTF-8. */
const utf8Flag = 0x800;
const encryptedFlag = 1;

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Date and time of MS-DOS, as zip keeps them. */
function readTime(date: number, time: number): number {
  return Date.UTC(1980 + (date >> 9), ((date >> 5) & 15) - 1, date & 31, time >> 11, (time >> 5) & 63, (time & 31) * 2);
}

function writeTime(milliseconds: number): { date: number; time: number } {
  const moment = new Date(Math.max(milliseconds, Date.UTC(1980, 0, 1)));
  return {
    date: ((moment.getUTCFullYear() - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate(),
    time: (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1),
  };
}

/** Where the list of the entries ends; undefined: no zip. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return undefined;
}

/** The entries of a zip in its own order; undefined: the bytes are no zip (APPNOTE.TXT, 4.3). */
export function readZip(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw new NotSimulated('value', 'a zip in the format of 64 bits');
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== signatures.central) return undefined;
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const local = view.getUint32(at + 42, true);
    const name = decodeText(bytes.subarray(at + 46, at + 46 + lengths[0]), flags & utf8Flag ? 'utf8' : 'oem');
    if (flags & encryptedFlag || (method !== stored && method !== deflated)) throw new NotSimulated('value', `zip entry ${name}`);
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const content = bytes.subarray(data, data + packed);
    const localTime = readTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true));
    entries.push({ name, localTime, bytes: method === stored ? content.slice() : inflateSync(content) });
    at += 46 + lengths[0] + lengths[1] + lengths[2];
  }
  return entries;
}

function header(signature: number, fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(4 + fields.reduce((sum, [size]) => sum + size, 0));
  const view = viewOf(bytes);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Makes a zip of entries. */
export function writeZip(entries: readonly ZipEntry[], compresses: boolean): Uint8Array {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes, localTime } of entries) {
    const isStored = !compresses || bytes.length === 0;
    const packed = isStored ? bytes : deflateSync(bytes);
    const encoded = encodeText(name, 'utf8');
    const { date, time } = writeTime(localTime);
    const flags = encoded.some((byte) => byte > 127) ? utf8Flag : 0;
    const common = [
      [2, 20],
      [2, flags],
      [2, isStored ? stored : deflated],
      [2, time],
      [2, date],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, encoded.length],
      [2, 0],
    ] as const;
    const local = [header(signatures.local, common), encoded, packed];
    parts.push(...local);
    const rest = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ] as const;
    central.push(header(signatures.central, [[2, 20], ...common, ...rest]), encoded);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  const directory = joined(central);
  const end = header(signatures.end, [
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ]);
  return joined([...parts, directory, end]);
}
