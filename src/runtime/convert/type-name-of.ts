import { assemblyFullName } from '../types/assembly-name.ts';
import type { TypeValue } from '../types/type-value.ts';
import { typeOf } from '../types/types.ts';
import { addedTypeNamesOf, PSCustomObject } from '../values/members.ts';
import type { Value } from '../values/value.ts';

/** The first of the value's PSTypeNames, as messages name its type. */
export function typeNameOf(value: Value): string {
  const [added] = addedTypeNamesOf(value);
  if (added) return added;
  const type = typeOf(value);
  return type ? qualifiedName(type) : 'null';
}

/** The type of what PowerShell holds, as operators name it: a custom object is never without its PSObject. */
export function heldTypeName(value: Value): string {
  return value instanceof PSCustomObject ? 'System.Management.Automation.PSObject' : (typeOf(value)?.fullName ?? '');
}

/** Type.FullName of .NET, in which the arguments of generic types stand with their assemblies. */
export function qualifiedName(type: TypeValue): string {
  if (type.elementType) return `${qualifiedName(type.elementType)}[${','.repeat(type.rank - 1)}]`;
  if (type.typeArguments.length === 0) return type.definition.name;
  return `${type.definition.name}[${type.typeArguments.map((argument) => `[${qualifiedName(argument)}, ${assemblyFullName((argument.elementType ?? argument).definition.name)}]`).join(',')}]`;
}
