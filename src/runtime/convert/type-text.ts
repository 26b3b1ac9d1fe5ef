import type { TypeValue } from '../types/type-value.ts';

/** How PowerShell writes a type: its accelerator where it has one (`int`), arguments of generics without assemblies (`List[string]`). */
export function typeText(type: TypeValue): string {
  if (type.elementType) return `${typeText(type.elementType)}[${','.repeat(type.rank - 1)}]`;
  const { definition, typeArguments } = type;
  if (typeArguments.length) return `${definition.name.replace(/`\d+$/, '')}[${typeArguments.map(typeText).join(',')}]`;
  if (definition.typeParameters?.length) return `${definition.name}[${definition.typeParameters.join(',')}]`;
  // `[object]` is found as System.Object and is no accelerator.
  return definition.name === 'System.Object' ? definition.name : (definition.accelerators?.[0] ?? definition.name);
}
