import type { ContentEncodingName } from './content-encoding.ts';
import { codePage437, codePage1252 } from './decode-text.ts';

const question = 0x3f;

/** The byte order mark that a new file of the encoding begins with. */
export function byteOrderMark(encoding: ContentEncodingName): number[] {
  switch (encoding) {
    case 'utf8BOM':
      return [0xef, 0xbb, 0xbf];
    case 'unicode':
      return [0xff, 0xfe];
    case 'bigendianunicode':
      return [0xfe, 0xff];
    case 'utf32':
      return [0xff, 0xfe, 0, 0];
    case 'bigendianutf32':
      return [0, 0, 0xfe, 0xff];
    default:
      return [];
  }
}

/** Text as bytes; what the encoding has no place for becomes a question mark. */
export function encodeText(text: string, encoding: ContentEncodingName): Uint8Array {
  switch (encoding) {
    case 'ascii':
      return perUnit(text, (code) => (code < 0x80 ? code : question));
    case 'latin1':
      return perUnit(text, (code) => (code < 0x100 ? code : question));
    case 'ansi':
      return perUnit(text, (code, character) => (code < 0x80 || (code >= 0xa0 && code < 0x100) ? code : inTable(codePage1252, character)));
    case 'oem':
      return perUnit(text, (code, character) => (code < 0x80 ? code : inTable(codePage437, character)));
    case 'utf8':
    case 'utf8BOM':
      return new TextEncoder().encode(text);
    case 'unicode':
    case 'bigendianunicode':
      return utf16(text, encoding === 'unicode');
    case 'utf32':
    case 'bigendianutf32':
      return utf32(text, encoding === 'utf32');
  }
}

function inTable(table: string, character: string): number {
  const index = table.indexOf(character);
  return index < 0 ? question : 0x80 + index;
}

function perUnit(text: string, byteOf: (code: number, character: string) => number): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = byteOf(text.charCodeAt(index), text[index]);
  return bytes;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

function utf32(text: string, littleEndian: boolean): Uint8Array {
  const characters = [...text];
  const view = new DataView(new ArrayBuffer(characters.length * 4));
  characters.forEach((character, index) => view.setUint32(index * 4, character.codePointAt(0) ?? 0xfffd, littleEndian));
  return new Uint8Array(view.buffer);
}
