import type { RegistryValueKind } from '../../endpoint/description.ts';
import type { RegistryData, RegistryValue } from '../../endpoint/stores/registry.ts';
import { convertTo } from '../convert/convert-to.ts';
import type { Session } from '../session.ts';
import { knownType, typedArray, typeOf } from '../types/types.ts';
import { TerminatingError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { SmallInteger, UInt64 } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';

/** Members of Microsoft.Win32.RegistryValueKind by number. */
export const registryKindNumbers: Readonly<Record<RegistryValueKind | 'Unknown', number>> = {
  Unknown: 0,
  String: 1,
  ExpandString: 2,
  Binary: 3,
  DWord: 4,
  MultiString: 7,
  QWord: 11,
  None: -1,
};

/** A kind by the text of -Type or -PropertyType: a name or number of the enum; `Unknown` lets the value decide; undefined is none. */
export function findRegistryKind(text: string): RegistryValueKind | 'Unknown' | undefined {
  const wanted = text.trim().toLowerCase();
  return (Object.entries(registryKindNumbers) as [RegistryValueKind | 'Unknown', number][]).find(
    ([name, number]) => name.toLowerCase() === wanted || String(number) === wanted,
  )?.[0];
}

export const bytesValue = (bytes: Uint8Array): Value =>
  typedArray(
    Array.from(bytes, (byte) => new SmallInteger('System.Byte', byte)),
    'System.Byte',
  );

/** A value's data as RegistryKey.GetValue gives it: numbers are signed, and %NAME% in an ExpandString is expanded. */
export function registryDataValue(session: Session, { kind, data }: RegistryValue, expand = true): Value {
  if (data instanceof Uint8Array) return bytesValue(data);
  if (typeof data === 'bigint') return BigInt.asIntN(64, data);
  if (typeof data === 'number') return kind === 'QWord' ? BigInt(data) : data | 0;
  if (typeof data === 'string') return kind === 'ExpandString' && expand ? session.endpoint.environment.expand(data) : data;
  return typedArray([...data], 'System.String');
}

/** The same as the registry's drive shows it: DWord and QWord past the signed range are unsigned numbers. */
export function registryPropertyValue(session: Session, value: RegistryValue): Value {
  const shown = registryDataValue(session, value);
  if (value.kind === 'DWord' && typeof shown === 'number' && shown < 0) return new SmallInteger('System.UInt32', shown >>> 0);
  if (value.kind === 'QWord' && typeof shown === 'bigint' && shown < 0n) return new UInt64(BigInt.asUintN(64, shown));
  return shown;
}

/** The kind that a value has of itself. */
export function registryKindOf(value: Value): RegistryValueKind | 'Unknown' {
  if (value === null || value === undefined) return 'String';
  switch (typeOf(value)?.fullName) {
    case 'System.Byte[]':
      return 'Binary';
    case 'System.Int32':
      return 'DWord';
    case 'System.String':
      return 'String';
    case 'System.String[]':
      return 'MultiString';
    case 'System.Int64':
      return 'QWord';
    default:
      return 'Unknown';
  }
}

/** A script's value as data of a kind, by PowerShell's conversions; throws the TerminatingError of a conversion that fails. */
export function registryDataOf(session: Session, wrapped: Value, kind: RegistryValueKind): RegistryData {
  const value = unwrap(wrapped);
  const none = value === null || value === undefined;
  const converted = (type: string) => convertTo(value, knownType(type), session);
  switch (kind) {
    case 'DWord':
      return none
        ? 0
        : integer(
            firstOf(
              () => converted('int'),
              () => converted('System.UInt32'),
            ),
          ) | 0;
    case 'QWord':
      return none
        ? 0n
        : BigInt.asIntN(
            64,
            bigInteger(
              firstOf(
                () => converted('long'),
                () => converted('System.UInt64'),
              ),
            ),
          );
    case 'MultiString':
      return none ? [] : (converted('string[]') as string[]).map((text) => text ?? '');
    case 'Binary':
    case 'None':
      return none ? new Uint8Array(0) : Uint8Array.from(converted('byte[]') as SmallInteger[], (byte) => byte.value);
    default:
      return none ? '' : (converted('string') as string);
  }
}

function firstOf(one: () => Value, other: () => Value): Value {
  try {
    return one();
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
    return other();
  }
}

const integer = (value: Value): number => (value instanceof SmallInteger ? value.value : (value as number));
const bigInteger = (value: Value): bigint => (value instanceof UInt64 ? value.value : (value as bigint));
