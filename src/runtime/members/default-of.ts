import type { TypeValue } from '../types/type-value.ts';
import { EnumValue } from '../values/enum-value.ts';
import { BigInteger, Char, Decimal, Double, Single, SmallInteger, type SmallIntegerTypeName, UInt64 } from '../values/numbers.ts';
import { DateTime, DateTimeOffset, TimeSpan } from '../values/temporal.ts';
import type { Value } from '../values/value.ts';

/** `default(T)`: zero of a value type, `$null` of everything else. */
export function defaultOf(type: TypeValue): Value {
  if (type.elementType) return null;
  const { definition } = type;
  if (definition.kind === 'enum') return new EnumValue(type, 0);
  if (definition.kind !== 'struct') return null;
  if (definition.defaultValue) return definition.defaultValue(type);
  switch (definition.name) {
    case 'System.Int32':
      return 0;
    case 'System.Int64':
      return 0n;
    case 'System.Boolean':
      return false;
    case 'System.Double':
      return new Double(0);
    case 'System.Single':
      return new Single(0);
    case 'System.Decimal':
      return new Decimal(0n, 0);
    case 'System.Char':
      return new Char('\0');
    case 'System.UInt64':
      return new UInt64(0n);
    case 'System.Numerics.BigInteger':
      return new BigInteger(0n);
    case 'System.Byte':
    case 'System.SByte':
    case 'System.Int16':
    case 'System.UInt16':
    case 'System.UInt32':
      return new SmallInteger(definition.name as SmallIntegerTypeName, 0);
    case 'System.DateTime':
      return new DateTime(0n);
    case 'System.DateTimeOffset':
      return new DateTimeOffset(0n, 0);
    case 'System.TimeSpan':
      return new TimeSpan(0n);
    default:
      return null;
  }
}
