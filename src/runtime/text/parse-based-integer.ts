import { NetException } from '../values/errors.ts';

/** An integer type as reading its bits needs it. */
export interface BasedIntegerType {
  bits: number;
  signed: boolean;
  /** How .NET's messages call it: `an Int32`. */
  called: string;
}

const allowed: Record<number, RegExp> = { 2: /^[01]+/, 8: /^[0-7]+/, 16: /^[\da-f]+/i };
const prefixes: Record<number, string> = { 2: '0b', 8: '0o', 16: '0x' };

/** Convert.ToInt32(text, 16) and the like: the bits are those of the type, so `ffffffff` is -1. */
export function parseBasedInteger(text: string, base: 2 | 8 | 16, { bits, signed, called }: BasedIntegerType): bigint {
  if (text === '') {
    const message = 'Index was out of range. Must be non-negative and less than the size of the collection.';
    throw new NetException('System.ArgumentOutOfRangeException', `Specified argument was out of the range of valid values. (Parameter '${message}')`);
  }
  if (text.startsWith('-')) throw new NetException('System.ArgumentException', 'String cannot contain a minus sign if the base is not 10.');
  const bare = base === 16 ? text.replace(/^0x/i, '') : text;
  const digits = allowed[base].exec(bare)?.[0];
  if (!digits) throw new NetException('System.FormatException', 'Could not find any recognizable digits.');
  if (digits.length !== bare.length) {
    throw new NetException('System.FormatException', 'Additional non-parsable characters are at the end of the string.');
  }
  const number = BigInt(prefixes[base] + digits);
  // The digits are read into a word of 32 or 64 bits before they are narrowed.
  const word = bits <= 32 ? 32 : 64;
  if (number >> BigInt(word) !== 0n) throw tooLarge(`a UInt${word}`);
  if (number >> BigInt(bits) !== 0n) throw tooLarge(called);
  return signed ? BigInt.asIntN(bits, number) : number;
}

const tooLarge = (called: string) => new NetException('System.OverflowException', `Value was either too large or too small for ${called}.`);
