import { defineType } from '../runtime/types/net-type.ts';
import { type MethodsBySignature, methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { Char, Double, Single, SmallInteger, UInt64 } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument, argumentNull, outOfRange } from './argument-exceptions.ts';

const byte = (value: number) => new SmallInteger('System.Byte', value);

function bytesOf(size: number, write: (view: DataView) => void): Value[] {
  const view = new DataView(new ArrayBuffer(size));
  write(view);
  return typedArray(Array.from(new Uint8Array(view.buffer), byte), 'System.Byte');
}

function viewOf(bytes: readonly SmallInteger[] | null, start: number, size: number): DataView {
  if (bytes === null) throw argumentNull('value');
  if (start < 0 || start >= bytes.length)
    throw outOfRange('Index was out of range. Must be non-negative and less than the size of the collection.', 'startIndex');
  if (start + size > bytes.length) {
    throw argument('The array starting from the specified index is not long enough to read a value of the specified type.', 'value');
  }
  const view = new DataView(new ArrayBuffer(size));
  for (let at = 0; at < size; at++) view.setUint8(at, bytes[start + at].value);
  return view;
}

/** The types that become bytes and back: how they are written and read, the lowest byte first. */
const types: [short: string, method: string, size: number, write: (view: DataView, value: any) => void, read: (view: DataView) => Value][] = [
  ['bool', 'ToBoolean', 1, (view, value) => view.setUint8(0, value ? 1 : 0), (view) => view.getUint8(0) !== 0],
  [
    'char',
    'ToChar',
    2,
    (view, value: Char) => view.setUint16(0, value.value.charCodeAt(0), true),
    (view) => new Char(String.fromCharCode(view.getUint16(0, true))),
  ],
  ['short', 'ToInt16', 2, (view, value) => view.setInt16(0, value.value, true), (view) => new SmallInteger('System.Int16', view.getInt16(0, true))],
  ['int', 'ToInt32', 4, (view, value) => view.setInt32(0, value, true), (view) => view.getInt32(0, true)],
  ['long', 'ToInt64', 8, (view, value) => view.setBigInt64(0, value, true), (view) => view.getBigInt64(0, true)],
  [
    'ushort',
    'ToUInt16',
    2,
    (view, value) => view.setUint16(0, value.value, true),
    (view) => new SmallInteger('System.UInt16', view.getUint16(0, true)),
  ],
  [
    'uint',
    'ToUInt32',
    4,
    (view, value) => view.setUint32(0, value.value, true),
    (view) => new SmallInteger('System.UInt32', view.getUint32(0, true)),
  ],
  ['ulong', 'ToUInt64', 8, (view, value) => view.setBigUint64(0, value.value, true), (view) => new UInt64(view.getBigUint64(0, true))],
  ['float', 'ToSingle', 4, (view, value) => view.setFloat32(0, value.value, true), (view) => new Single(view.getFloat32(0, true))],
  ['double', 'ToDouble', 8, (view, value) => view.setFloat64(0, value.value, true), (view) => new Double(view.getFloat64(0, true))],
];

const methods: MethodsBySignature<undefined> = {};
for (const [short, method, size, write, read] of types) {
  methods[`byte[] GetBytes(${short} value)`] = (_, [value]) => bytesOf(size, (view) => write(view, value));
  methods[`${short} ${method}(byte[] value, int startIndex)`] = (_, [bytes, start]) => read(viewOf(bytes, start, size));
}

function text(bytes: readonly SmallInteger[] | null, start = 0, count?: number): string {
  if (bytes === null) throw argumentNull('value');
  const length = count ?? bytes.length - start;
  if (start < 0 || (start >= bytes.length && start > 0)) throw outOfRange('StartIndex cannot be less than zero.', 'startIndex');
  if (length < 0) throw outOfRange('Value must be positive.', 'length');
  if (start + length > bytes.length)
    throw argument('The array starting from the specified index is not long enough to read a value of the specified type.', 'value');
  return bytes
    .slice(start, start + length)
    .map(({ value }) => value.toString(16).toUpperCase().padStart(2, '0'))
    .join('-');
}

export default defineType({
  name: 'System.BitConverter',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.bitconverter',
  staticProperties: { IsLittleEndian: { type: 'bool', kind: 'Field', get: () => true } },
  staticMethods: methodsOf<undefined>({
    ...methods,
    'string ToString(byte[] value)': (_, [bytes]) => text(bytes),
    'string ToString(byte[] value, int startIndex)': (_, [bytes, start]) => text(bytes, start),
    'string ToString(byte[] value, int startIndex, int length)': (_, [bytes, start, length]) => text(bytes, start, length),
    'long DoubleToInt64Bits(double value)': (_, [value]) => {
      const view = new DataView(new ArrayBuffer(8));
      view.setFloat64(0, value.value);
      return view.getBigInt64(0);
    },
    'double Int64BitsToDouble(long value)': (_, [value]) => {
      const view = new DataView(new ArrayBuffer(8));
      view.setBigInt64(0, value);
      return new Double(view.getFloat64(0));
    },
  }),
});
