import { knownType } from '../runtime/types/types.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import type { Value } from '../runtime/values/value.ts';

/** A value of an enum type by number. */
export function enumValue(typeName: string, value: number): EnumValue {
  return new EnumValue(knownType(typeName), value);
}

/** A value of an enum type by the name of its member. */
export function enumMember(typeName: string, member: string): EnumValue {
  const type = knownType(typeName);
  const value = type.definition.enumMembers?.[member];
  if (value === undefined) throw new Error(`${typeName} has no member ${member}`);
  return new EnumValue(type, value);
}

/** The number of an argument that was converted to an enum type. */
export function enumNumber(value: Value): number {
  if (value instanceof EnumValue) return value.value;
  if (typeof value === 'number') return value;
  throw new Error('an enum value is expected here');
}

/** The name of an enum argument's member; undefined for a combination or an undefined number. */
export function enumName(value: Value): string | undefined {
  if (!(value instanceof EnumValue)) return undefined;
  const members = Object.entries(value.type.definition.enumMembers ?? {});
  return members.find(([, number]) => number === value.value)?.[0];
}
