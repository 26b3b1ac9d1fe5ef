import { defineType } from '../runtime/types/net-type.ts';
import { type MethodsBySignature, methodsOf } from '../runtime/types/overloads.ts';
import { SmallInteger, UInt64 } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';

/** The word that an argument is: its bits as a number without a sign. */
interface Word {
  type: string;
  bits: 32 | 64;
  signed: boolean;
  of(value: any): bigint;
  make(value: bigint): Value;
}

const unsigned: Word[] = [
  { type: 'uint', bits: 32, signed: false, of: ({ value }) => BigInt(value), make: (value) => new SmallInteger('System.UInt32', Number(value)) },
  { type: 'ulong', bits: 64, signed: false, of: ({ value }) => BigInt(value), make: (value) => new UInt64(value) },
];

const signed: Word[] = [
  { type: 'int', bits: 32, signed: true, of: (value) => BigInt.asUintN(32, BigInt(value)), make: (value) => Number(BigInt.asIntN(32, value)) },
  { type: 'long', bits: 64, signed: true, of: (value) => BigInt.asUintN(64, BigInt(value)), make: (value) => BigInt.asIntN(64, value) },
];

const bitsOf = (value: bigint) => value.toString(2);
const isPower = (value: bigint) => value !== 0n && (value & (value - 1n)) === 0n;

function rotate(value: bigint, left: number, { bits }: Word): bigint {
  const by = BigInt(((left % bits) + bits) % bits);
  return BigInt.asUintN(bits, (value << by) | (value >> (BigInt(bits) - by)));
}

const methods: MethodsBySignature<undefined> = {};

for (const word of unsigned) {
  const { type, bits, of, make } = word;
  Object.assign(methods, {
    [`int LeadingZeroCount(${type} value)`]: (_: undefined, [value]: Value[]) => (of(value) === 0n ? bits : bits - bitsOf(of(value)).length),
    [`int Log2(${type} value)`]: (_: undefined, [value]: Value[]) => (of(value) === 0n ? 0 : bitsOf(of(value)).length - 1),
    [`int PopCount(${type} value)`]: (_: undefined, [value]: Value[]) => bitsOf(of(value)).replaceAll('0', '').length,
    [`${type} RotateLeft(${type} value, int offset)`]: (_: undefined, [value, offset]: Value[]) => make(rotate(of(value), offset as number, word)),
    [`${type} RotateRight(${type} value, int offset)`]: (_: undefined, [value, offset]: Value[]) =>
      make(rotate(of(value), -(offset as number), word)),
    [`${type} RoundUpToPowerOf2(${type} value)`]: (_: undefined, [value]: Value[]) =>
      make(of(value) === 0n ? 0n : BigInt.asUintN(bits, 1n << BigInt(bitsOf(of(value) - 1n).length - (of(value) === 1n ? 1 : 0)))),
  });
}

for (const { type, bits, of } of [...signed, ...unsigned]) {
  Object.assign(methods, {
    [`bool IsPow2(${type} value)`]: (_: undefined, [value]: Value[]) => isPower(of(value)) && !(typeof value !== 'object' && Number(value) < 0),
    [`int TrailingZeroCount(${type} value)`]: (_: undefined, [value]: Value[]) =>
      of(value) === 0n ? bits : bitsOf(of(value)).length - bitsOf(of(value)).replace(/0+$/, '').length,
  });
}

export default defineType({
  name: 'System.Numerics.BitOperations',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.numerics.bitoperations',
  staticMethods: methodsOf<undefined>(methods),
});
