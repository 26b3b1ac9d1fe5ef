import type { NetType } from '../types/net-type.ts';
import type { TypeValue } from '../types/type-value.ts';
import { EnumValue } from '../values/enum-value.ts';
import type { Value } from '../values/value.ts';
import { conversionError, failedConversion } from './conversion-error.ts';
import { netText } from './net-text.ts';

/** A text to an enum: names in any case, lists of them, numbers, and beginnings of names that fit one only. */
export function stringToEnum(text: string, type: TypeValue): EnumValue {
  const { definition } = type;
  let number = parseEnum(text, definition);
  if (number === undefined) {
    const name = disambiguate(text, type);
    number = definition.enumMembers![name];
  }
  const result = new EnumValue(type, number);
  if (!isDefined(result)) throw notDefined('EnumParseUndefined', text, type);
  return result;
}

/** A number to an enum; one that is no member, nor made of members' bits, is refused. */
export function integerToEnum(value: Value, number: number, type: TypeValue): EnumValue {
  const result = new EnumValue(type, number);
  if (!isDefined(result)) throw notDefined('UndefinedIntegerToEnum', value, type);
  return result;
}

/** Enum.Parse: undefined when a part names nothing. */
export function parseEnum(text: string, { enumMembers = {} }: NetType): number | undefined {
  const trimmed = text.trim();
  if (/^[+-]?\d+$/.test(trimmed)) return Number(trimmed);
  let bits = 0n;
  let sum: number | undefined;
  for (const part of trimmed.split(',')) {
    const wanted = part.trim();
    const value = enumMembers[wanted] ?? valueIgnoringCase(enumMembers, wanted);
    if (value === undefined) return undefined;
    sum = sum === undefined ? value : Number((bits |= BigInt(sum) | BigInt(value)));
  }
  return sum;
}

function valueIgnoringCase(members: Readonly<Record<string, number>>, wanted: string): number | undefined {
  const lower = wanted.toLowerCase();
  for (const [name, value] of Object.entries(members)) if (name.toLowerCase() === lower) return value;
  return undefined;
}

/** Where one beginning fits several attributes of files, PowerShell prefers these. */
const preferred = ['Directory', 'ReadOnly', 'System'];

function disambiguate(text: string, type: TypeValue): string {
  const names = Object.keys(type.definition.enumMembers ?? {});
  const beginning = text.toLowerCase();
  const fitting = names.filter((name) => name.toLowerCase().startsWith(beginning));
  if (fitting.length === 1) return fitting[0];
  const refuse = (message: string) => {
    const cause = { typeName: 'System.Management.Automation.RuntimeException', message };
    return failedConversion('SubstringDisambiguationEnumParseThrewAnException', text, type, cause);
  };
  if (fitting.length === 0) {
    throw refuse(
      `Unable to match the identifier name ${text} to a valid enumerator name. Specify one of the following enumerator names and try again:\n${names.join(', ')}`,
    );
  }
  if (type.definition.name === 'System.IO.FileAttributes') {
    const name = preferred.find((candidate) => candidate.toLowerCase().startsWith(beginning));
    if (name) return name;
  }
  throw refuse(
    `The identifier name ${text} cannot be processed because it is either too similar or identical to the following enumerator names: ${fitting.join(', ')}. Use a more specific identifier name.`,
  );
}

function isDefined({ type, value }: EnumValue): boolean {
  const { enumMembers = {}, flags } = type.definition;
  const values = Object.values(enumMembers);
  if (values.some((member) => member < 0)) return true;
  if (value < 0) return false;
  if (!flags) return values.includes(value);
  let all = 0n;
  for (const member of values) all |= BigInt(member);
  return (BigInt(value) & ~all) === 0n;
}

export function notDefined(id: string, value: Value, type: TypeValue) {
  const names = Object.keys(type.definition.enumMembers ?? {}).join(',');
  return conversionError(
    id,
    `Cannot convert value "${netText(value)}" to type "${type.fullName}" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "${names}".`,
  );
}
