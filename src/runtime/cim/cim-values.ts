import { NotSimulated } from '../../base/not-simulated.ts';
import type { CimType, CimTypeName, CimValue } from '../../endpoint/cim/cim-value.ts';
import { convertTo } from '../convert/convert-to.ts';
import { enumerate } from '../convert/enumerate.ts';
import type { Session } from '../session.ts';
import { findType, knownType } from '../types/types.ts';
import { unwrap } from '../values/members.ts';
import { Char, Double, Single, SmallInteger, UInt64 } from '../values/numbers.ts';
import { DateTime, unixEpochTicks } from '../values/temporal.ts';
import { asTypedArray, type Value } from '../values/value.ts';

/** .NET types of CIM types (Microsoft.Management.Infrastructure.CimConverter). */
const netTypes: Readonly<Record<CimTypeName, string>> = {
  boolean: 'System.Boolean',
  uint8: 'System.Byte',
  uint16: 'System.UInt16',
  uint32: 'System.UInt32',
  uint64: 'System.UInt64',
  sint8: 'System.SByte',
  sint16: 'System.Int16',
  sint32: 'System.Int32',
  sint64: 'System.Int64',
  real32: 'System.Single',
  real64: 'System.Double',
  char16: 'System.Char',
  string: 'System.String',
  datetime: 'System.DateTime',
  reference: 'Microsoft.Management.Infrastructure.CimInstance',
  instance: 'Microsoft.Management.Infrastructure.CimInstance',
};

/** The .NET type that a CIM type is in PowerShell. */
export function netTypeOf(type: CimType): string {
  return `${netTypes[type.name]}${type.isArray ? '[]' : ''}`;
}

/** A value of the endpoint as a script sees it. */
export function valueOfCim(value: CimValue, type: CimType, session: Session): Value {
  if (value === null) return null;
  if (Array.isArray(value)) {
    const element = { ...type, isArray: false };
    const elements = value.map((each) => valueOfCim(each as CimValue, element, session));
    const elementType = findType(netTypes[type.name]);
    return elementType ? asTypedArray(elements, elementType) : elements;
  }
  switch (type.name) {
    case 'boolean':
      return Boolean(value);
    case 'uint8':
      return new SmallInteger('System.Byte', Number(value));
    case 'sint8':
      return new SmallInteger('System.SByte', Number(value));
    case 'uint16':
      return new SmallInteger('System.UInt16', Number(value));
    case 'sint16':
      return new SmallInteger('System.Int16', Number(value));
    case 'uint32':
      return new SmallInteger('System.UInt32', Number(value));
    case 'sint32':
      return Number(value);
    case 'uint64':
      return new UInt64(BigInt(value as number | bigint));
    case 'sint64':
      return BigInt(value as number | bigint);
    case 'real32':
      return new Single(Number(value));
    case 'real64':
      return new Double(Number(value));
    case 'char16':
      return new Char(String(value));
    case 'string':
      return String(value);
    case 'datetime':
      return session.localDateTime(Number(value));
    default:
      throw new NotSimulated('value', `a CIM ${type.name}`);
  }
}

/** An argument of a script as the endpoint takes it. */
export function cimOfValue(wrapped: Value, session: Session): CimValue {
  const value = unwrap(wrapped);
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
  if (value instanceof SmallInteger || value instanceof Double || value instanceof Single || value instanceof Char) return value.value;
  if (value instanceof UInt64) return value.value;
  if (value instanceof DateTime) return Number((value.ticks - unixEpochTicks) / 10_000n);
  const elements = enumerate(value);
  if (elements) return [...elements].map((element) => cimOfValue(element, session)) as CimValue;
  return convertTo(value, knownType('System.String'), session) as string;
}
