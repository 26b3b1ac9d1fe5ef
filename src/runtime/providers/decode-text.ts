import type { ContentEncodingName } from './content-encoding.ts';

const labels: Readonly<Record<ContentEncodingName, string>> = {
  ascii: 'ascii',
  ansi: 'windows-1252',
  oem: 'windows-1252',
  latin1: 'iso-8859-1',
  utf8: 'utf-8',
  utf8BOM: 'utf-8',
  unicode: 'utf-16le',
  bigendianunicode: 'utf-16be',
  utf32: 'utf-32le',
  bigendianutf32: 'utf-32be',
};

/** The encoding that a byte order mark tells, with the length of the mark. */
export function detectByteOrderMark(bytes: Uint8Array): { encoding: ContentEncodingName; length: number } | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf8BOM', length: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length >= 4) return { encoding: 'utf32', length: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'bigendianutf32', length: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'unicode', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'bigendianunicode', length: 2 };
  return undefined;
}

/** Bytes as text: by their byte order mark when they have one, else by the encoding that is given. */
export function decodeText(bytes: Uint8Array, encoding: ContentEncodingName): string {
  const mark = detectByteOrderMark(bytes);
  return mark ? decodeBytes(bytes.subarray(mark.length), mark.encoding) : decodeBytes(bytes, encoding);
}

/** Bytes as text of an encoding; a byte order mark is a character like others. */
export function decodeBytes(bytes: Uint8Array, encoding: ContentEncodingName): string {
  switch (encoding) {
    case 'ascii':
      return fromCodes(bytes, (byte) => (byte < 0x80 ? byte : 0x3f));
    case 'latin1':
      return fromCodes(bytes, (byte) => byte);
    case 'utf32':
    case 'bigendianutf32':
      return decodeUtf32(bytes, encoding === 'utf32');
    case 'ansi':
      // Node's own decoder of windows-1252 takes it for Latin-1.
      return fromCodes(bytes, (byte) => (byte < 0x80 || byte >= 0xa0 ? byte : codePage1252.charCodeAt(byte - 0x80)));
    case 'oem':
      return fromCodes(bytes, (byte) => (byte < 0x80 ? byte : codePage437.charCodeAt(byte - 0x80)));
    default:
      return new TextDecoder(labels[encoding], { ignoreBOM: true }).decode(bytes);
  }
}

function fromCodes(bytes: Uint8Array, code: (byte: number) => number): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 4096) text += String.fromCharCode(...Array.from(bytes.subarray(start, start + 4096), code));
  return text;
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let index = 0; index + 4 <= bytes.length; index += 4) {
    const code = view.getUint32(index, littleEndian);
    text += code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  }
  return text;
}

/** Where code page 1252 differs from Latin-1: 0x80 to 0x9F. */
export const codePage1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The upper half of code page 437, the OEM page of English Windows. */
export const codePage437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
