import { EnumValue } from '../values/enum-value.ts';
import { Char, Decimal, Double, Single, SmallInteger, UInt64 } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';

/** System.TypeCode of the types that arithmetic is done in; their order is that of PowerShell's promotions. */
export const typeCodes = {
  Boolean: 3,
  Char: 4,
  SByte: 5,
  Byte: 6,
  Int16: 7,
  UInt16: 8,
  Int32: 9,
  UInt32: 10,
  Int64: 11,
  UInt64: 12,
  Single: 13,
  Double: 14,
  Decimal: 15,
} as const;

const smallIntegers: Record<SmallInteger['typeName'], number> = {
  'System.SByte': typeCodes.SByte,
  'System.Byte': typeCodes.Byte,
  'System.Int16': typeCodes.Int16,
  'System.UInt16': typeCodes.UInt16,
  'System.UInt32': typeCodes.UInt32,
};

/** The type code of a primitive, a decimal or an enum; 0 for everything else. */
export function typeCodeOf(value: Value): number {
  switch (typeof value) {
    case 'number':
      return typeCodes.Int32;
    case 'bigint':
      return typeCodes.Int64;
    case 'boolean':
      return typeCodes.Boolean;
    case 'object':
      break;
    default:
      return 0;
  }
  if (value === null || Array.isArray(value)) return 0;
  if (value instanceof Double) return typeCodes.Double;
  if (value instanceof Char) return typeCodes.Char;
  if (value instanceof SmallInteger) return smallIntegers[value.typeName];
  if (value instanceof EnumValue) return typeCodes.Int32;
  if (value instanceof Decimal) return typeCodes.Decimal;
  if (value instanceof Single) return typeCodes.Single;
  return value instanceof UInt64 ? typeCodes.UInt64 : 0;
}

/** A number or an enum; not a Boolean or Char. */
export const isNumericCode = (code: number) => code >= typeCodes.SByte;

export const isSignedCode = (code: number) =>
  code === typeCodes.SByte || code === typeCodes.Int16 || code === typeCodes.Int32 || code === typeCodes.Int64;

/** A CLR primitive: no decimal, no enum. */
export const isPrimitive = (value: Value) => {
  const code = typeCodeOf(value);
  return code !== 0 && code !== typeCodes.Decimal && !(value instanceof EnumValue);
};
