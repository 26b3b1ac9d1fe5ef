import { changeType } from '../runtime/convert/change-type.ts';
import { netText } from '../runtime/convert/net-text.ts';
import type { Session } from '../runtime/session.ts';
import { formatValue } from '../runtime/text/composite-format.ts';
import { type BasedIntegerType, parseBasedInteger } from '../runtime/text/parse-based-integer.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { type MethodsBySignature, methodsOf } from '../runtime/types/overloads.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import { knownType, typeOf } from '../runtime/types/types.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { NetException } from '../runtime/values/errors.ts';
import { unwrap } from '../runtime/values/members.ts';
import { Char, Decimal, Double, Single, SmallInteger } from '../runtime/values/numbers.ts';
import { DateTime } from '../runtime/values/temporal.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument, argumentNull, formatException } from './argument-exceptions.ts';
import { enumValue } from './enum-access.ts';
import { cultureOf } from './globalization/culture-of.ts';
import { fromBase64, toBase64 } from './text/base64.ts';
import { byteArray, bytesOf } from './text/byte-array.ts';

/** The types that Convert knows: its method, the full name, as signatures write it, its TypeCode. */
const targets: [method: string, type: string, short: string, code: number][] = [
  ['ToBoolean', 'System.Boolean', 'bool', 3],
  ['ToChar', 'System.Char', 'char', 4],
  ['ToSByte', 'System.SByte', 'sbyte', 5],
  ['ToByte', 'System.Byte', 'byte', 6],
  ['ToInt16', 'System.Int16', 'short', 7],
  ['ToUInt16', 'System.UInt16', 'ushort', 8],
  ['ToInt32', 'System.Int32', 'int', 9],
  ['ToUInt32', 'System.UInt32', 'uint', 10],
  ['ToInt64', 'System.Int64', 'long', 11],
  ['ToUInt64', 'System.UInt64', 'ulong', 12],
  ['ToSingle', 'System.Single', 'float', 13],
  ['ToDouble', 'System.Double', 'double', 14],
  ['ToDecimal', 'System.Decimal', 'decimal', 15],
  ['ToDateTime', 'System.DateTime', 'datetime', 16],
  ['ToString', 'System.String', 'string', 18],
];

/** A static Parse by a type's own rules. */
function parse(type: string, text: string, session: Session): Value {
  const definition = knownType(type).definition;
  const overload = definition.staticMethods!.Parse.find(({ signature }) => !signature.includes(','))!;
  return overload.invoke(undefined, [text], session, knownType(type));
}

const isConvertible = (value: Value) =>
  typeof value !== 'object' ||
  value instanceof EnumValue ||
  typeOf(value)?.definition.interfaces?.includes('System.IConvertible') ||
  value instanceof DateTime;

/** Convert.ToX: `$null` is zero, texts are parsed, everything else goes through IConvertible. */
function convert(wrapped: Value, type: string, session: Session): Value {
  const value = unwrap(wrapped) ?? null;
  if (type === 'System.String') return netText(value);
  if (value === null) {
    if (type === 'System.DateTime') return new DateTime(0n);
    return type === 'System.Boolean' ? false : changeType(0, type);
  }
  if (Array.isArray(value) || !isConvertible(value)) {
    throw new NetException(
      'System.InvalidCastException',
      `Unable to cast object of type '${typeOf(value)!.fullName}' to type 'System.IConvertible'.`,
    );
  }
  if (typeof value === 'string') {
    if (type === 'System.Char' && value.length !== 1) throw formatException('String must be exactly one character long.');
    return parse(type, value, session);
  }
  if (type === 'System.DateTime') {
    if (value instanceof DateTime) return value;
    throw new NetException('System.InvalidCastException', `Invalid cast from '${typeOf(value)!.name}' to 'DateTime'.`);
  }
  if (type === 'System.Boolean') return toBoolean(value);
  if (typeof value === 'boolean' && type === 'System.Char')
    throw new NetException('System.InvalidCastException', "Invalid cast from 'Boolean' to 'Char'.");
  return changeType(value, type);
}

function toBoolean(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value) !== 0;
  if (value instanceof Decimal) return value.mantissa !== 0n;
  if (value instanceof Double || value instanceof Single || value instanceof SmallInteger || value instanceof EnumValue) return value.value !== 0;
  if (value instanceof Char || value instanceof DateTime) {
    throw new NetException('System.InvalidCastException', `Invalid cast from '${value instanceof Char ? 'Char' : 'DateTime'}' to 'Boolean'.`);
  }
  return true;
}

const sizes: Record<string, BasedIntegerType> = {
  'System.SByte': { bits: 8, signed: true, called: 'a signed byte' },
  'System.Byte': { bits: 8, signed: false, called: 'an unsigned byte' },
  'System.Int16': { bits: 16, signed: true, called: 'an Int16' },
  'System.UInt16': { bits: 16, signed: false, called: 'a UInt16' },
  'System.Int32': { bits: 32, signed: true, called: 'an Int32' },
  'System.UInt32': { bits: 32, signed: false, called: 'a UInt32' },
  'System.Int64': { bits: 64, signed: true, called: 'an Int64' },
  'System.UInt64': { bits: 64, signed: false, called: 'a UInt64' },
};

function ofBase(text: string | null, base: number, type: string, session: Session): Value {
  if (base !== 2 && base !== 8 && base !== 10 && base !== 16) throw argument('Invalid Base.');
  if (text === null) return changeType(0, type);
  if (base === 10) return parse(type, text, session);
  return changeType(parseBasedInteger(text, base, sizes[type]), type);
}

function toBase(value: bigint, bits: number, base: number): string {
  if (![2, 8, 10, 16].includes(base)) throw argument('Invalid Base.');
  return base === 10 ? value.toString() : BigInt.asUintN(bits, value).toString(base);
}

const lineBreaks = (text: string) => text.match(/.{1,76}/g)?.join('\r\n') ?? '';

function base64(bytes: Value[] | null, start = 0, count?: number): string {
  if (bytes === null) throw argumentNull('inArray');
  return toBase64(bytesOf(bytes, start, count ?? bytes.length - start));
}

const hexText = (bytes: Value[]) => Array.from(bytesOf(bytes), (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('');

function fromHex(text: string | null): Value[] {
  if (text === null) throw argumentNull('s');
  if (text.length % 2 !== 0) throw formatException('The input is not a valid hex string as its length is not a multiple of 2.');
  if (!/^[\da-f]*$/i.test(text)) throw formatException('The input is not a valid hex string as it contains a non-hex character.');
  return byteArray((text.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
}

function changeTo(value: Value, type: TypeValue | null, session: Session): Value {
  if (type === null) throw argumentNull('conversionType');
  const bare = unwrap(value) ?? null;
  const name = type.fullName;
  if (bare === null) {
    if (type.definition.kind === 'struct' || type.definition.kind === 'enum') {
      throw new NetException('System.InvalidCastException', 'Null object cannot be converted to a value type.');
    }
    return null;
  }
  const own = typeOf(bare)!;
  if (own === type || name === 'System.Object') return bare;
  if (targets.some(([, each]) => each === name)) return convert(bare, name, session);
  if (!isConvertible(bare)) throw new NetException('System.InvalidCastException', 'Object must implement IConvertible.');
  throw new NetException('System.InvalidCastException', `Invalid cast from '${own.fullName}' to '${name}'.`);
}

const overloads: MethodsBySignature<undefined> = {};
for (const [method, type, short] of targets) {
  const sources = [
    'System.Object',
    'bool',
    'char',
    'sbyte',
    'byte',
    'short',
    'ushort',
    'int',
    'uint',
    'long',
    'ulong',
    'float',
    'double',
    'decimal',
    'datetime',
    'string',
  ];
  for (const source of sources) overloads[`${short} ${method}(${source} value)`] = (_, [value], session) => convert(value, type, session);
  for (const source of ['System.Object', 'string']) {
    overloads[`${short} ${method}(${source} value, System.IFormatProvider provider)`] = (_, [value, provider], session) =>
      type === 'System.String' ? formatValue(value, '', session, cultureOf(provider)) : convert(value, type, session);
  }
  if (sizes[type]) overloads[`${short} ${method}(string value, int fromBase)`] = (_, [text, base], session) => ofBase(text, base, type, session);
}

export default defineType({
  name: 'System.Convert',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.convert',
  staticProperties: {
    DBNull: {
      type: 'System.Object',
      kind: 'Field',
      get: () => knownType('System.DBNull').definition.staticProperties!.Value.get(undefined, undefined as never),
    },
  },
  staticMethods: methodsOf<undefined>(
    {
      ...overloads,
      'string ToString(byte value, int toBase)': (_, [value, base]) => toBase(BigInt(value.value), 8, base),
      'string ToString(short value, int toBase)': (_, [value, base]) => toBase(BigInt(value.value), 16, base),
      'string ToString(int value, int toBase)': (_, [value, base]) => toBase(BigInt(value), 32, base),
      'string ToString(long value, int toBase)': (_, [value, base]) => toBase(value, 64, base),
      'System.TypeCode GetTypeCode(System.Object value)': (_, [value]) => {
        const name = typeOf(value)?.fullName;
        return enumValue(
          'System.TypeCode',
          name === undefined ? 0 : (targets.find(([, type]) => type === name)?.[3] ?? (value instanceof EnumValue ? 9 : 1)),
        );
      },
      'bool IsDBNull(System.Object value)': (_, [value]) => typeOf(value)?.fullName === 'System.DBNull',
      'System.Object ChangeType(System.Object value, type conversionType)': (_, [value, type], session) => changeTo(value, type, session),
      'System.Object ChangeType(System.Object value, type conversionType, System.IFormatProvider provider)': (_, [value, type], session) =>
        changeTo(value, type, session),
      'string ToBase64String(byte[] inArray)': (_, [bytes]) => base64(bytes),
      'string ToBase64String(byte[] inArray, System.Base64FormattingOptions options)': (_, [bytes, options]) =>
        (options as EnumValue).value === 1 ? lineBreaks(base64(bytes)) : base64(bytes),
      'string ToBase64String(byte[] inArray, int offset, int length)': (_, [bytes, start, count]) => base64(bytes, start, count),
      'byte[] FromBase64String(string s)': (_, [text]) => {
        if (text === null) throw argumentNull('s');
        return byteArray(fromBase64(text));
      },
    },
    {
      'string ToHexString(byte[] inArray)': (_, [bytes]) => hexText(bytes),
      'string ToHexStringLower(byte[] inArray)': (_, [bytes]) => hexText(bytes).toLowerCase(),
      'byte[] FromHexString(string s)': (_, [text]) => fromHex(text),
    },
  ),
});
