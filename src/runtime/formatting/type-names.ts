import { adapterOf } from '../members/find-member.ts';
import { hierarchyOf, typeOf } from '../types/types.ts';
import { addedTypeNamesOf, PSCustomObject, unwrap } from '../values/members.ts';
import { NetObject, type Value } from '../values/value.ts';

const customObjectNames = ['System.Management.Automation.PSCustomObject', 'System.Object'];

/** The PSTypeNames of a value: what scripts added, then its type and its bases. Views and display properties are found by them. */
export function typeNamesOf(wrapped: Value): string[] {
  const value = unwrap(wrapped);
  const added = [...new Set([...addedTypeNamesOf(wrapped), ...addedTypeNamesOf(value)])];
  if (value instanceof PSCustomObject) return [...added, ...customObjectNames];
  const type = typeOf(value);
  if (!type) return added;
  const special = value instanceof NetObject ? adapterOf(type)?.typeNames?.(value) : undefined;
  const own = special ?? [...hierarchyOf(type)].map(({ fullName }) => fullName);
  // A type that is not described yet still has its name.
  if (value instanceof NetObject && !special && own[0] !== value.typeName && type.fullName === 'System.Object') own.unshift(value.typeName);
  return [...added, ...own];
}

const scalarNames = new Set(
  [
    'String', 'SByte', 'Byte', 'Int16', 'UInt16', 'Int32', 'UInt32', 'Int64', 'UInt64', 'Char', 'Single', 'Double', 'Boolean', 'Decimal',
    'IntPtr', 'Security.SecureString', 'Numerics.BigInteger',
  ].map((name) => `System.${name}`),
);

/** Whether objects of these type names are shown as text and never as a table or list: strings, numbers, Booleans, enums. */
export function isScalarName(typeNames: readonly string[]): boolean {
  if (typeNames.length === 0) return false;
  return typeNames[1] === 'System.Enum' || scalarNames.has(typeNames[0]);
}
