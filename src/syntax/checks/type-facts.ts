import type { TypeName } from '../ast/index.ts';
import { findExceptionType } from './exception-types.ts';
import { isNamespace, isSystemType, typeAccelerator } from './known-type-names.ts';

/**
 * The full name of the .NET type that a plain name stands for, in lower case where it is not one of PowerShell's short
 * names; undefined for arrays, generic types and names that cannot be found without loading anything.
 */
export function fullTypeName(type: TypeName): string | undefined {
  if (type.arrayRanks.length > 0 || type.genericArguments.length > 0 || type.assemblyName !== undefined) return undefined;
  return findPlainName(type.name)?.toLowerCase();
}

function findPlainName(written: string): string | undefined {
  const name = written.toLowerCase();
  const accelerator = typeAccelerator(name);
  if (accelerator !== undefined) return accelerator;
  if (isSystemType(name)) return `System.${name}`;
  const dot = name.lastIndexOf('.');
  if (dot < 0) return undefined;
  const space = name.slice(0, dot);
  if (space === 'system') return isSystemType(name.slice(dot + 1)) ? name : undefined;
  // Which types are in the other namespaces is taken on trust.
  if (isNamespace(space)) return name;
  return isNamespace(`system.${space}`) ? `system.${name}` : undefined;
}

/** True if the name of a plain, or open generic, type can be found; namespaces of `using` statements may hold anything. */
export function isKnownTypeName(type: TypeName): boolean {
  const arity = type.genericArguments.length;
  if (type.assemblyName !== undefined) return true;
  return findPlainName(type.name) !== undefined || (arity > 0 && findPlainName(`${type.name}\`${arity}`) !== undefined);
}

/** True if it is exactly this .NET type. */
export const isType = (type: TypeName, fullName: string): boolean => fullTypeName(type) === fullName.toLowerCase();

const simpleTypes: ReadonlySet<string> = new Set(
  ['Boolean', 'Char', 'SByte', 'Byte', 'Int16', 'UInt16', 'Int32', 'UInt32', 'Int64', 'UInt64', 'Single', 'Double'].map(
    (name) => `system.${name.toLowerCase()}`,
  ),
);

/** .NET's primitive types: booleans, characters, numbers other than decimal. */
export const isPrimitive = (type: TypeName): boolean => simpleTypes.has(fullTypeName(type) ?? '');

/** What a data section may convert to: primitive types, text, dates, decimals, and arrays of one of them. */
export function isSimpleType(type: TypeName): boolean {
  if (type.arrayRanks.length > 1) return false;
  const name = fullTypeName({ ...type, arrayRanks: [] }) ?? '';
  return simpleTypes.has(name) || ['system.string', 'system.datetime', 'system.decimal', 'system.dbnull'].includes(name);
}

/**
 * Whether PowerShell's parser lets an enum have this type below: it only refuses text, dates and what it cannot find;
 * others fail when the enum is made.
 */
export function isEnumBase(type: TypeName): boolean {
  const name = fullTypeName(type);
  return name !== undefined && name !== 'system.string' && name !== 'system.datetime';
}

/** The exception type of a name, as .NET spells it; undefined where it is none that is known. */
export function exceptionTypeName(type: TypeName): string | undefined {
  return findExceptionType(fullTypeName(type) ?? '')?.name;
}

/** True if an exception type is another one or derives from it. */
export function isExceptionOf(name: string, base: string): boolean {
  for (let at: string | undefined = name; at !== undefined; at = findExceptionType(at)?.base) if (at === base) return true;
  return false;
}

/** A type's full name in messages: generic arguments and ranks behind the name as it is written. */
export function typeNameInMessage(type: TypeName): string {
  const generic = type.genericArguments.length > 0 ? `[${type.genericArguments.map(typeNameInMessage).join(',')}]` : '';
  const arrays = type.arrayRanks.map((rank) => `[${','.repeat(rank - 1)}]`).join('');
  return `${type.name}${generic}${arrays}${type.assemblyName === undefined ? '' : `,${type.assemblyName}`}`;
}
