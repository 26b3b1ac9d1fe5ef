import type { NetType } from '../runtime/types/net-type.ts';

/** An enum type of its members in the order of their values: `'Sunday Monday'`, `'None=0 ReadOnly=1 Hidden=2'`; each without a value follows the one before it. */
export function enumType(name: string, members: string, kind?: 'flags'): NetType {
  const enumMembers: Record<string, number> = {};
  let next = 0;
  for (const member of members.trim().split(/\s+/)) {
    const [key, value] = member.split('=');
    if (value !== undefined) next = Number(value);
    enumMembers[key] = next++;
  }
  return {
    name,
    kind: 'enum',
    enumMembers,
    flags: kind === 'flags',
    interfaces: ['System.IComparable', 'System.IConvertible', 'System.IFormattable'],
  };
}
