import { sessionRandom } from '../runtime/random.ts';
import type { Session } from '../runtime/session.ts';
import { type HashName, hashBytes } from '../runtime/text/hash-bytes.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { constructorsOf, type MethodsBySignature, methodsOf } from '../runtime/types/overloads.ts';
import { NetException } from '../runtime/values/errors.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { argumentNull } from './argument-exceptions.ts';
import type { StreamObject } from './io/stream-object.ts';
import { byteArray, bytesOf } from './text/byte-array.ts';

const own = 'System.Security.Cryptography';

interface Facts {
  hashSize: number;
  blockSize: number;
}

const facts: Record<HashName, Facts> = {
  MD5: { hashSize: 128, blockSize: 64 },
  SHA1: { hashSize: 160, blockSize: 64 },
  SHA256: { hashSize: 256, blockSize: 64 },
  SHA384: { hashSize: 384, blockSize: 128 },
  SHA512: { hashSize: 512, blockSize: 128 },
};

function digest(bytes: Uint8Array, name: HashName): Uint8Array {
  const text = hashBytes(bytes, name);
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(at * 2, at * 2 + 2), 16));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A keyed hash (RFC 2104). */
function keyedDigest(key: Uint8Array, bytes: Uint8Array, name: HashName): Uint8Array {
  const { blockSize } = facts[name];
  const block = new Uint8Array(blockSize);
  block.set(key.length > blockSize ? digest(key, name) : key);
  const inner = digest(
    joined(
      block.map((byte) => byte ^ 0x36),
      bytes,
    ),
    name,
  );
  return digest(
    joined(
      block.map((byte) => byte ^ 0x5c),
      inner,
    ),
    name,
  );
}

/** A HashAlgorithm; with a key, an HMAC. */
class HashObject extends NetObject {
  readonly typeName: string;
  readonly name: HashName;
  key: Uint8Array | undefined;
  isOpen = true;
  hash: Uint8Array | undefined;
  #pending: Uint8Array = new Uint8Array();

  constructor(typeName: string, name: HashName, key?: Uint8Array) {
    super();
    this.typeName = typeName;
    this.name = name;
    this.key = key;
  }

  compute(bytes: Uint8Array): Uint8Array {
    if (!this.isOpen) throw new NetException('System.ObjectDisposedException', 'Cannot access a disposed object.');
    const whole = joined(this.#pending, bytes);
    this.#pending = new Uint8Array();
    this.hash = this.key ? keyedDigest(this.key, whole, this.name) : digest(whole, this.name);
    return this.hash;
  }

  /** TransformBlock: more bytes for the hash that TransformFinalBlock ends. */
  add(bytes: Uint8Array): void {
    this.#pending = joined(this.#pending, bytes);
  }
}

const given = (bytes: Value[] | null, parameter: string): Uint8Array => {
  if (bytes === null) throw argumentNull(parameter);
  return bytesOf(bytes);
};

const rest = (stream: StreamObject | null): Uint8Array => {
  if (stream === null) throw argumentNull('inputStream');
  return stream.read(stream.length - stream.position);
};

function randomBytes(count: number, session: Session): Uint8Array {
  const random = sessionRandom(session);
  return Uint8Array.from({ length: count }, () => Math.floor(random.double() * 256));
}

const names = Object.keys(facts) as HashName[];

function find(text: string): HashName | undefined {
  const bare = text
    .replace(/^System\.Security\.Cryptography\./i, '')
    .replace(/-/g, '')
    .replace(/(Managed|CryptoServiceProvider|Cng)$/i, '');
  return names.find((name) => name.toLowerCase() === bare.toLowerCase() || (bare === 'SHA' && name === 'SHA1'));
}

/** The abstract type of an algorithm: made by Create, or used by its static methods. */
function algorithm(name: HashName): NetType<HashObject> {
  const type = `${own}.${name}`;
  const implementation = `${type}+Implementation`;
  return {
    name: type,
    kind: 'class',
    base: `${own}.HashAlgorithm`,
    abstract: true,
    source: `https://learn.microsoft.com/dotnet/api/${type.toLowerCase()}`,
    staticProperties: {
      HashSizeInBits: { type: 'int', kind: 'Field', edition: '7.6', get: () => facts[name].hashSize },
      HashSizeInBytes: { type: 'int', kind: 'Field', edition: '7.6', get: () => facts[name].hashSize / 8 },
    },
    staticMethods: methodsOf<undefined>(
      {
        [`${type} Create()`]: () => new HashObject(implementation, name),
        [`${type} Create(string hashName)`]: () => new HashObject(implementation, name),
      },
      {
        'byte[] HashData(byte[] source)': (_, [bytes]) => byteArray(digest(given(bytes, 'source'), name)),
        'byte[] HashData(System.IO.Stream source)': (_, [stream]) => byteArray(digest(rest(stream), name)),
      },
    ),
    alsoHas: ['HashDataAsync', 'TryHashData'],
  };
}

const implementation = (name: HashName): NetType<HashObject> => ({
  name: `${own}.${name}+Implementation`,
  kind: 'class',
  base: `${own}.${name}`,
  abstract: true,
});

/** The older types of an algorithm, which are constructed. */
function constructed(name: HashName, suffix: string): NetType<HashObject> {
  const type = `${own}.${name}${suffix}`;
  return { name: type, kind: 'class', base: `${own}.${name}`, constructors: constructorsOf({ [`${type} new()`]: () => new HashObject(type, name) }) };
}

function keyed(name: HashName): NetType<HashObject> {
  const type = `${own}.HMAC${name}`;
  return {
    name: type,
    kind: 'class',
    base: `${own}.HMAC`,
    source: `https://learn.microsoft.com/dotnet/api/${type.toLowerCase()}`,
    constructors: constructorsOf({
      [`${type} new()`]: (_, __, session) => new HashObject(type, name, randomBytes(facts[name].blockSize, session)),
      [`${type} new(byte[] key)`]: (_, [key]) => new HashObject(type, name, given(key, 'key')),
    }),
    staticMethods: methodsOf<undefined>(
      {},
      {
        'byte[] HashData(byte[] key, byte[] source)': (_, [key, bytes]) => byteArray(keyedDigest(given(key, 'key'), given(bytes, 'source'), name)),
      },
    ),
  };
}

const transform: MethodsBySignature<HashObject> = {
  'int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)': (self, [bytes, start, count]) => {
    self.add(bytesOf(bytes, start, count));
    return count;
  },
  'byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)': (self, [bytes, start, count]) => {
    self.compute(bytesOf(bytes, start, count));
    return byteArray(bytesOf(bytes, start, count));
  },
};

export default [
  {
    name: `${own}.HashAlgorithm`,
    kind: 'class',
    abstract: true,
    interfaces: ['System.IDisposable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm',
    properties: {
      CanReuseTransform: { type: 'bool', get: () => true },
      CanTransformMultipleBlocks: { type: 'bool', get: () => true },
      Hash: { type: 'byte[]', get: (self) => (self.hash ? byteArray(self.hash) : null) },
      HashSize: { type: 'int', get: (self) => facts[self.name].hashSize },
      InputBlockSize: { type: 'int', get: () => 1 },
      OutputBlockSize: { type: 'int', get: () => 1 },
    },
    methods: methodsOf<HashObject>({
      'byte[] ComputeHash(System.IO.Stream inputStream)': (self, [stream]) => byteArray(self.compute(rest(stream))),
      'byte[] ComputeHash(byte[] buffer)': (self, [bytes]) => byteArray(self.compute(given(bytes, 'buffer'))),
      'byte[] ComputeHash(byte[] buffer, int offset, int count)': (self, [bytes, start, count]) =>
        byteArray(self.compute(bytesOf(bytes, start, count))),
      ...transform,
      'void Initialize()': () => {},
      'void Clear()': (self) => {
        self.isOpen = false;
      },
      'void Dispose()': (self) => {
        self.isOpen = false;
      },
    }),
    staticMethods: methodsOf<undefined>({
      [`${own}.HashAlgorithm Create(string hashName)`]: (_, [text]) => {
        const name = find(text ?? '');
        return name ? new HashObject(`${own}.${name}${name === 'MD5' || name === 'SHA1' ? 'CryptoServiceProvider' : 'Managed'}`, name) : null;
      },
    }),
    alsoHas: ['ComputeHashAsync', 'TryComputeHash'],
  } satisfies NetType<HashObject>,
  { name: `${own}.KeyedHashAlgorithm`, kind: 'class', base: `${own}.HashAlgorithm`, abstract: true },
  {
    name: `${own}.HMAC`,
    kind: 'class',
    base: `${own}.KeyedHashAlgorithm`,
    abstract: true,
    properties: {
      HashName: { type: 'string', get: (self) => self.name },
      Key: {
        type: 'byte[]',
        get: (self) => byteArray(self.key ?? []),
        set: (self, value) => {
          self.key = given(value as Value[] | null, 'value');
        },
      },
    },
  } satisfies NetType<HashObject>,
  ...names.flatMap((name) => [algorithm(name), implementation(name), keyed(name), constructed(name, 'CryptoServiceProvider')]),
  ...names.filter((name) => name !== 'MD5').map((name) => constructed(name, 'Managed')),
  {
    name: `${own}.RandomNumberGenerator`,
    kind: 'class',
    abstract: true,
    interfaces: ['System.IDisposable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.security.cryptography.randomnumbergenerator',
    methods: methodsOf<RandomGenerator>({
      'void GetBytes(byte[] data)': (_, [bytes], session) => fillRandom(bytes, session),
      'void GetNonZeroBytes(byte[] data)': (_, [bytes], session) => fillRandom(bytes, session, 1),
      'void Dispose()': () => {},
    }),
    staticMethods: methodsOf<undefined>(
      {
        [`${own}.RandomNumberGenerator Create()`]: () => new RandomGenerator(`${own}.RandomNumberGeneratorImplementation`),
      },
      {
        'int GetInt32(int toExclusive)': (_, [end], session) => Math.floor(sessionRandom(session).double() * end),
        'int GetInt32(int fromInclusive, int toExclusive)': (_, [start, end], session) =>
          start + Math.floor(sessionRandom(session).double() * (end - start)),
        'byte[] GetBytes(int count)': (_, [count], session) => {
          session.checkAllocation(count);
          return byteArray(randomBytes(count, session));
        },
        'void Fill(byte[] data)': (_, [bytes], session) => fillRandom(bytes, session),
      },
    ),
    alsoHas: ['GetHexString', 'GetItems', 'GetString', 'Shuffle'],
  } satisfies NetType<RandomGenerator>,
  { name: `${own}.RandomNumberGeneratorImplementation`, kind: 'class', base: `${own}.RandomNumberGenerator`, abstract: true },
  {
    name: `${own}.RNGCryptoServiceProvider`,
    kind: 'class',
    base: `${own}.RandomNumberGenerator`,
    constructors: constructorsOf({ [`${own}.RNGCryptoServiceProvider new()`]: () => new RandomGenerator(`${own}.RNGCryptoServiceProvider`) }),
  },
] as NetType<any>[];

class RandomGenerator extends NetObject {
  readonly typeName: string;

  constructor(typeName: string) {
    super();
    this.typeName = typeName;
  }
}

function fillRandom(bytes: Value[] | null, session: Session, least = 0): void {
  if (bytes === null) throw argumentNull('data');
  const made = byteArray(randomBytes(bytes.length, session).map((byte) => Math.max(byte, least)));
  for (let at = 0; at < bytes.length; at++) bytes[at] = made[at];
}
