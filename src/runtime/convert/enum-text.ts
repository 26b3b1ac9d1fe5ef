import type { NetType } from '../types/net-type.ts';
import type { EnumValue } from '../values/enum-value.ts';
import { NetException } from '../values/errors.ts';

/** Enum.ToString(): the member's name; of a [Flags] enum the names of all set bits, of no name at all the number. */
export function enumText({ type, value }: EnumValue): string {
  return enumName(type.definition, value) ?? String(value);
}

/** Enum.ToString(format): `G` and `F` by name, `D` the number, `X` the number in hexadecimal digits. */
export function formatEnum(value: EnumValue, format: string): string {
  switch (format.toUpperCase()) {
    case 'G':
      return enumText(value);
    case 'F':
      return enumName({ ...value.type.definition, flags: true }, value.value) ?? String(value.value);
    case 'D':
      return String(value.value);
    case 'X':
      return BigInt.asUintN(32, BigInt(value.value)).toString(16).toUpperCase().padStart(8, '0');
    default:
      throw new NetException('System.FormatException', 'Format string can be only "G", "g", "X", "x", "F", "f", "D" or "d".');
  }
}

function enumName(definition: NetType, value: number): string | undefined {
  const members = membersByValue(definition);
  const exact = members.byValue.get(value);
  if (exact !== undefined) return exact;
  if (!definition.flags || value === 0) return undefined;
  const names: string[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  // The largest values first, as .NET takes combined members before their parts.
  for (const [bits, name] of members.descending) {
    if (bits === 0n || (rest & bits) !== bits) continue;
    rest &= ~bits;
    names.unshift(name);
  }
  return rest === 0n && names.length ? names.join(', ') : undefined;
}

interface Members {
  byValue: Map<number, string>;
  descending: [bits: bigint, name: string][];
}

const known = new WeakMap<NetType, Members>();

function membersByValue(definition: NetType): Members {
  let members = known.get(definition);
  if (!members) {
    const byValue = new Map<number, string>();
    for (const [name, value] of Object.entries(definition.enumMembers ?? {})) if (!byValue.has(value)) byValue.set(value, name);
    const descending = [...byValue].map(([value, name]): [bigint, string] => [BigInt.asUintN(64, BigInt(value)), name]);
    descending.sort(([left], [right]) => (left < right ? 1 : left > right ? -1 : 0));
    members = { byValue, descending };
    known.set(definition, members);
  }
  return members;
}
