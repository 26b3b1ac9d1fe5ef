export type HashName = 'MD5' | 'SHA1' | 'SHA256' | 'SHA384' | 'SHA512';

/** The message with its padding: a one bit, zeros, and its length in bits in the last bytes of the last block. */
function padded(bytes: Uint8Array, blockSize: 64 | 128, littleEndian: boolean): DataView {
  const lengthSize = blockSize / 8;
  const size = Math.ceil((bytes.length + 1 + lengthSize) / blockSize) * blockSize;
  const whole = new Uint8Array(size);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  const bits = BigInt(bytes.length) * 8n;
  view.setBigUint64(littleEndian ? size - lengthSize : size - 8, bits, littleEndian);
  return view;
}

const rotateLeft = (value: number, by: number): number => (value << by) | (value >>> (32 - by));
const rotateRight = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

const hex32 = (words: ArrayLike<number>): string =>
  Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();

/** MD5 (RFC 1321). */
function md5(bytes: Uint8Array): string {
  const view = padded(bytes, 64, true);
  const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
  const constants = Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32) | 0);
  const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a, b, c, d] = state;
    for (let index = 0; index < 64; index++) {
      const round = index >> 4;
      const mix = round === 0 ? (b & c) | (~b & d) : round === 1 ? (d & b) | (~d & c) : round === 2 ? b ^ c ^ d : c ^ (b | ~d);
      const word = round === 0 ? index : round === 1 ? (5 * index + 1) % 16 : round === 2 ? (3 * index + 5) % 16 : (7 * index) % 16;
      const sum = (a + mix + constants[index] + view.getInt32(block + word * 4, true)) | 0;
      [a, d, c, b] = [d, c, b, (b + rotateLeft(sum, shifts[round * 4 + (index % 4)])) | 0];
    }
    [a, b, c, d].forEach((value, index) => {
      state[index] = (state[index] + value) | 0;
    });
  }
  return state.map((word) => hex32([((word & 0xff) << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24)])).join('');
}

/** SHA-1 (FIPS 180-4). */
function sha1(bytes: Uint8Array): string {
  const view = padded(bytes, 64, false);
  const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];
  const words = new Int32Array(80);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let index = 0; index < 80; index++) {
      words[index] =
        index < 16 ? view.getInt32(block + index * 4) : rotateLeft(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1);
    }
    let [a, b, c, d, e] = state;
    for (let index = 0; index < 80; index++) {
      const [mix, constant] =
        index < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : index < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : index < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6];
      const next = (rotateLeft(a, 5) + mix + e + constant + words[index]) | 0;
      [e, d, c, b, a] = [d, c, rotateLeft(b, 30), a, next];
    }
    [a, b, c, d, e].forEach((value, index) => {
      state[index] = (state[index] + value) | 0;
    });
  }
  return hex32(state);
}

/** The first primes. */
function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}

/** The first 64 bits behind the point of a root of a number, exactly. */
function rootBits(number: number, degree: 2 | 3): bigint {
  const scaled = BigInt(number) << BigInt(64 * degree);
  let low = 0n;
  let high = 1n << 72n;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** BigInt(degree) <= scaled) low = middle;
    else high = middle - 1n;
  }
  return low & 0xffffffffffffffffn;
}

let roundConstants: bigint[] | undefined;

/** FIPS 180-4 takes its constants from the cube roots of the first primes. */
function constantsOf(): bigint[] {
  roundConstants ??= primes(80).map((prime) => rootBits(prime, 3));
  return roundConstants;
}

function sha256(bytes: Uint8Array): string {
  const view = padded(bytes, 64, false);
  const constants = Int32Array.from(constantsOf().slice(0, 64), (value) => Number(value >> 32n) | 0);
  const state = Int32Array.from(primes(8), (prime) => Number(rootBits(prime, 2) >> 32n) | 0);
  const words = new Int32Array(64);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let index = 0; index < 64; index++) {
      if (index < 16) words[index] = view.getInt32(block + index * 4);
      else {
        const [x, y] = [words[index - 15], words[index - 2]];
        const s0 = rotateRight(x, 7) ^ rotateRight(x, 18) ^ (x >>> 3);
        const s1 = rotateRight(y, 17) ^ rotateRight(y, 19) ^ (y >>> 10);
        words[index] = (words[index - 16] + s0 + words[index - 7] + s1) | 0;
      }
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let index = 0; index < 64; index++) {
      const s1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
      const first = (h + s1 + ((e & f) ^ (~e & g)) + constants[index] + words[index]) | 0;
      const s0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
      const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, index) => {
      state[index] = (state[index] + value) | 0;
    });
  }
  return hex32(state);
}

const mask64 = 0xffffffffffffffffn;
const rotate64 = (value: bigint, by: bigint): bigint => ((value >> by) | (value << (64n - by))) & mask64;

/** SHA-512, or SHA-384, which begins with other values and gives less of its state. */
function sha512(bytes: Uint8Array, short: boolean): string {
  const view = padded(bytes, 128, false);
  const constants = constantsOf();
  const state = (short ? primes(16).slice(8) : primes(8)).map((prime) => rootBits(prime, 2));
  const words = new Array<bigint>(80);
  for (let block = 0; block < view.byteLength; block += 128) {
    for (let index = 0; index < 80; index++) {
      if (index < 16) words[index] = view.getBigUint64(block + index * 8);
      else {
        const [x, y] = [words[index - 15], words[index - 2]];
        const s0 = rotate64(x, 1n) ^ rotate64(x, 8n) ^ (x >> 7n);
        const s1 = rotate64(y, 19n) ^ rotate64(y, 61n) ^ (y >> 6n);
        words[index] = (words[index - 16] + s0 + words[index - 7] + s1) & mask64;
      }
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let index = 0; index < 80; index++) {
      const s1 = rotate64(e, 14n) ^ rotate64(e, 18n) ^ rotate64(e, 41n);
      const first = (h + s1 + ((e & f) ^ (~e & mask64 & g)) + constants[index] + words[index]) & mask64;
      const s0 = rotate64(a, 28n) ^ rotate64(a, 34n) ^ rotate64(a, 39n);
      const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) & mask64;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) & mask64, c, b, a, (first + second) & mask64];
    }
    [a, b, c, d, e, f, g, h].forEach((value, index) => {
      state[index] = (state[index] + value) & mask64;
    });
  }
  return state
    .slice(0, short ? 6 : 8)
    .map((word) => word.toString(16).padStart(16, '0'))
    .join('')
    .toUpperCase();
}

/** Hash of bytes as upper-case hexadecimal digits. */
export function hashBytes(bytes: Uint8Array, algorithm: HashName): string {
  switch (algorithm) {
    case 'MD5':
      return md5(bytes);
    case 'SHA1':
      return sha1(bytes);
    case 'SHA256':
      return sha256(bytes);
    default:
      return sha512(bytes, algorithm === 'SHA384');
  }
}
