import { convertTo } from '../../runtime/convert/convert-to.ts';
import type { MethodOverload } from '../../runtime/types/net-type.ts';
import { knownType } from '../../runtime/types/types.ts';
import type { Value } from '../../runtime/values/value.ts';

const targets: [method: string, short: string, type: string][] = [
  ['ToBoolean', 'bool', 'System.Boolean'],
  ['ToByte', 'byte', 'System.Byte'],
  ['ToChar', 'char', 'System.Char'],
  ['ToDateTime', 'datetime', 'System.DateTime'],
  ['ToDecimal', 'decimal', 'System.Decimal'],
  ['ToDouble', 'double', 'System.Double'],
  ['ToInt16', 'short', 'System.Int16'],
  ['ToInt32', 'int', 'System.Int32'],
  ['ToInt64', 'long', 'System.Int64'],
  ['ToSByte', 'sbyte', 'System.SByte'],
  ['ToSingle', 'float', 'System.Single'],
  ['ToUInt16', 'ushort', 'System.UInt16'],
  ['ToUInt32', 'uint', 'System.UInt32'],
  ['ToUInt64', 'ulong', 'System.UInt64'],
];

/** IConvertible, which PowerShell shows as members of the primitive types although they implement it explicitly. */
export const convertibleMethods: Record<string, MethodOverload<Value>[]> = Object.fromEntries(
  targets.map(([method, short, type]) => [
    method,
    [
      {
        signature: `${short} ${method}(System.IFormatProvider provider)`,
        invoke: (self: Value, _args: unknown, session) => convertTo(self, knownType(type), session),
      } satisfies MethodOverload<Value>,
    ],
  ]),
);
