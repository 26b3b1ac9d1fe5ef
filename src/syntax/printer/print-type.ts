import type { TypeName } from '../ast/index.ts';

/** A type's name without its outer brackets, from its parts. */
export function typeText(type: TypeName): string {
  const generic = type.genericArguments.length === 0 ? '' : `[${type.genericArguments.map(argumentText).join(', ')}]`;
  const arrays = type.arrayRanks.map((rank) => `[${','.repeat(rank - 1)}]`).join('');
  return `${type.name}${generic}${arrays}${type.assemblyName === undefined ? '' : `, ${type.assemblyName}`}`;
}

/** Only brackets of its own let an argument name an assembly. */
const argumentText = (type: TypeName): string => (type.assemblyName === undefined ? typeText(type) : `[${typeText(type)}]`);
