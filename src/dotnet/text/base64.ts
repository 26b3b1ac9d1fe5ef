import { formatException } from '../argument-exceptions.ts';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    text += digits[a >> 2] + digits[((a & 3) << 4) | ((b ?? 0) >> 4)];
    text += b === undefined ? '==' : digits[((b & 15) << 2) | ((c ?? 0) >> 6)] + (c === undefined ? '=' : digits[c & 63]);
  }
  return text;
}

/** Convert.FromBase64String: white space is passed over, anything else that is no digit refused. */
export function fromBase64(text: string): Uint8Array {
  const bare = text.replace(/[ \t\r\n]/g, '');
  if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(bare)) {
    throw formatException(
      'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.',
    );
  }
  const padding = bare.endsWith('==') ? 2 : bare.endsWith('=') ? 1 : 0;
  const result = new Uint8Array((bare.length / 4) * 3 - padding);
  let place = 0;
  for (let at = 0; at < bare.length; at += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((offset) => Math.max(0, digits.indexOf(bare[at + offset])));
    const bits = (a << 18) | (b << 12) | (c << 6) | d;
    for (const shift of [16, 8, 0]) if (place < result.length) result[place++] = (bits >> shift) & 0xff;
  }
  return result;
}
