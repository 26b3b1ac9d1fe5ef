import type { ConstantExpression, StringConstantExpression } from '../../../syntax/ast/index.ts';
import { parseDecimal } from '../../text/parse-number.ts';
import { BigInteger, Double, SmallInteger, UInt64 } from '../../values/numbers.ts';
import type { Value } from '../../values/value.ts';
import type { Evaluate } from '../compile-expression.ts';

/** The value of a number literal. */
export function numberOf(node: ConstantExpression): Value {
  const { type, value } = node;
  switch (type) {
    case 'int':
      return Number(value);
    case 'long':
      return BigInt(value);
    case 'double':
      return new Double(Number(value));
    case 'decimal':
      return parseDecimal(String(value));
    case 'byte':
      return new SmallInteger('System.Byte', Number(value));
    case 'sbyte':
      return new SmallInteger('System.SByte', Number(value));
    case 'short':
      return new SmallInteger('System.Int16', Number(value));
    case 'ushort':
      return new SmallInteger('System.UInt16', Number(value));
    case 'uint':
      return new SmallInteger('System.UInt32', Number(value));
    case 'ulong':
      return new UInt64(BigInt(value));
    case 'bigint':
      return new BigInteger(BigInt(value));
  }
}

export function constantExpression(node: ConstantExpression): Evaluate {
  const value = numberOf(node);
  return () => value;
}

export function stringConstant(node: StringConstantExpression): Evaluate {
  const { value } = node;
  return () => value;
}
