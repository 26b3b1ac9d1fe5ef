import { sessionRandom } from '../runtime/random.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { SmallInteger } from '../runtime/values/numbers.ts';
import { NetObject } from '../runtime/values/value.ts';
import { argument, argumentNull, formatException } from './argument-exceptions.ts';
import { hashCode } from './hash-code.ts';

/** System.Guid: 32 lower-case hexadecimal digits. */
export class Guid extends NetObject {
  readonly digits: string;

  constructor(digits: string) {
    super();
    this.digits = digits;
  }

  get typeName() {
    return 'System.Guid';
  }

  get equalityKey() {
    return this.digits;
  }
}

const groups = (digits: string) => [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)];
const dashed = (digits: string) => groups(digits).join('-');

/** The forms that Guid.Parse takes: D, N, B, P and X. */
function read(text: string): Guid | undefined {
  const trimmed = text.trim();
  const bare = /^\{[^,{}]*\}$|^\([^()]*\)$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
  if (/^[\da-f]{32}$/i.test(trimmed)) return new Guid(trimmed.toLowerCase());
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(bare)) return new Guid(bare.replaceAll('-', '').toLowerCase());
  const hexadecimal = /^\{0x([\da-f]{1,8}),0x([\da-f]{1,4}),0x([\da-f]{1,4}),\{((?:0x[\da-f]{1,2},){7}0x[\da-f]{1,2})\}\}$/i.exec(
    trimmed.replaceAll(' ', ''),
  );
  if (!hexadecimal) return undefined;
  const bytes = hexadecimal[4].split(',').map((byte) => byte.slice(2).padStart(2, '0'));
  return new Guid(
    (hexadecimal[1].padStart(8, '0') + hexadecimal[2].padStart(4, '0') + hexadecimal[3].padStart(4, '0') + bytes.join('')).toLowerCase(),
  );
}

function parse(text: string | null, parameter = 'input'): Guid {
  if (text === null) throw argumentNull(parameter);
  const guid = read(text);
  if (!guid)
    throw formatException(
      /^[^-]*(-[^-]*){4}$/.test(text)
        ? 'Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).'
        : 'Unrecognized Guid format.',
    );
  return guid;
}

function format(self: Guid, text: string | null): string {
  const { digits } = self;
  switch ((text || 'D').toUpperCase()) {
    case 'D':
      return dashed(digits);
    case 'N':
      return digits;
    case 'B':
      return `{${dashed(digits)}}`;
    case 'P':
      return `(${dashed(digits)})`;
    case 'X': {
      const [a, b, c] = groups(digits);
      const rest = digits.slice(16).match(/../g)!;
      return `{0x${a},0x${b},0x${c},{${rest.map((byte) => `0x${byte}`).join(',')}}}`;
    }
    default:
      throw formatException('Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".');
  }
}

/** The first three groups stand with the lowest byte first. */
const swapped = (bytes: string[]) => [bytes[3], bytes[2], bytes[1], bytes[0], bytes[5], bytes[4], bytes[7], bytes[6], ...bytes.slice(8)];

const bytesOf = (self: Guid) =>
  typedArray(
    swapped(self.digits.match(/../g)!).map((byte) => new SmallInteger('System.Byte', Number.parseInt(byte, 16))),
    'System.Byte',
  );

const hex = (value: number, width: number) => (value >>> 0).toString(16).padStart(width, '0').slice(-width);

function ofBytes(bytes: readonly SmallInteger[] | null): Guid {
  if (bytes === null) throw argumentNull('b');
  if (bytes.length !== 16) throw argument('Byte array for Guid must be exactly 16 bytes long.', 'b');
  return new Guid(swapped(bytes.map(({ value }) => hex(value, 2))).join(''));
}

/** Guid.NewGuid. */
export function newGuid(session: Session): Guid {
  const source = sessionRandom(session);
  let digits = '';
  for (let at = 0; at < 8; at++) digits += hex(source.next() & 0xffff, 4);
  // Version 4, variant 1 (RFC 4122).
  return new Guid(`${digits.slice(0, 12)}4${digits.slice(13, 16)}${hex(8 | (Number.parseInt(digits[16], 16) & 3), 1)}${digits.slice(17)}`);
}

/** Guids compare by their groups as unsigned numbers, which is the order of their digits. */
const order = (left: Guid, right: Guid) => (left.digits < right.digits ? -1 : left.digits > right.digits ? 1 : 0);

export default defineType<Guid>({
  name: 'System.Guid',
  kind: 'struct',
  accelerators: ['guid'],
  interfaces: ['System.IComparable', 'System.IFormattable', 'System.IComparable`1', 'System.IEquatable`1'],
  source: 'https://learn.microsoft.com/dotnet/api/system.guid',
  extendedProperties: {
    Guid: { type: 'System.Object', kind: 'ScriptProperty', definition: '$this.ToString()', get: (self) => dashed(self.digits) },
  },
  properties: {
    Variant: { type: 'int', edition: '7.6', get: (self) => Number.parseInt(self.digits[16], 16) },
    Version: { type: 'int', edition: '7.6', get: (self) => Number.parseInt(self.digits[12], 16) },
  },
  methods: methodsOf<Guid>({
    'byte[] ToByteArray()': bytesOf,
    'int GetHashCode()': (self, _args, session) => hashCode(self.digits, session),
    'bool Equals(System.Object o)': () => false,
    'bool Equals(guid g)': (self, [other]) => self.digits === other.digits,
    'int CompareTo(System.Object value)': (_self, [other]) => {
      if (other === null) return 1;
      throw argument('Object must be of type GUID.', 'value');
    },
    'int CompareTo(guid value)': (self, [other]) => order(self, other),
    'string ToString()': (self) => dashed(self.digits),
    'string ToString(string format)': (self, [text]) => format(self, text),
    'string ToString(string format, System.IFormatProvider provider)': (self, [text]) => format(self, text),
  }),
  staticProperties: {
    Empty: { type: 'guid', kind: 'Field', get: () => new Guid('0'.repeat(32)) },
    AllBitsSet: { type: 'guid', edition: '7.6', get: () => new Guid('f'.repeat(32)) },
  },
  staticMethods: methodsOf<undefined>(
    {
      'guid NewGuid()': (_, _args, session) => newGuid(session),
      'guid Parse(string input)': (_, [text]) => parse(text),
      'bool TryParse(string input, [ref] guid result)': (_, [text, result]) => {
        const guid = text === null ? undefined : read(text);
        result.value = guid ?? new Guid('0'.repeat(32));
        return guid !== undefined;
      },
      'guid ParseExact(string input, string format)': (_, [text, form]) => {
        const guid = parse(text);
        if (format(guid, form) !== text.trim().toLowerCase()) throw formatException('Unrecognized Guid format.');
        return guid;
      },
    },
    {
      'guid Parse(string s, System.IFormatProvider provider)': (_, [text]) => parse(text, 's'),
    },
  ),
  constructors: constructorsOf({
    'guid new(byte[] b)': (_, [bytes]) => ofBytes(bytes),
    'guid new(string g)': (_, [text]) => parse(text, 'g'),
    'guid new(int a, short b, short c, byte[] d)': (_, [a, b, c, bytes]) =>
      new Guid(hex(a, 8) + hex(b.value, 4) + hex(c.value, 4) + bytes.map(({ value }: SmallInteger) => hex(value, 2)).join('')),
    'guid new(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)': (_, [a, b, c, ...bytes]) =>
      new Guid(hex(a, 8) + hex(b.value, 4) + hex(c.value, 4) + bytes.map(({ value }: SmallInteger) => hex(value, 2)).join('')),
  }),
  defaultValue: () => new Guid('0'.repeat(32)),
  toText: (self) => dashed(self.digits),
  compare: (self, other) => (other instanceof Guid ? order(self, other) : undefined),
  equals: (self, other) => other instanceof Guid && self.digits === other.digits,
});
