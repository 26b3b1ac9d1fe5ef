import { typeNamesOf as knownTypeNamesOf } from '../members/type-names.ts';
import { addedTypeNamesOf, PSWrapper, unwrap } from '../values/members.ts';
import { NetObject, type Value } from '../values/value.ts';

/** The PSTypeNames of a value: what scripts added, then its type and its bases. Views and display properties are found by them. */
export function typeNamesOf(wrapped: Value): string[] {
  const value = unwrap(wrapped);
  const names = knownTypeNamesOf(value);
  // A type that is not described yet still has its name.
  if (value instanceof NetObject && names.length === 1 && value.typeName !== names[0]) names.unshift(value.typeName);
  return wrapped instanceof PSWrapper ? [...addedTypeNamesOf(wrapped), ...names] : names;
}

const scalarNames = new Set(
  [
    'String',
    'SByte',
    'Byte',
    'Int16',
    'UInt16',
    'Int32',
    'UInt32',
    'Int64',
    'UInt64',
    'Char',
    'Single',
    'Double',
    'Boolean',
    'Decimal',
    'IntPtr',
    'Security.SecureString',
    'Numerics.BigInteger',
  ].map((name) => `System.${name}`),
);

/** Whether objects of these type names are shown as text and never as a table or list: strings, numbers, Booleans, enums. */
export function isScalarName(typeNames: readonly string[]): boolean {
  if (typeNames.length === 0) return false;
  return typeNames[1] === 'System.Enum' || scalarNames.has(typeNames[0]);
}
