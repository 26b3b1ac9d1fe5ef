import type { TypeValue } from '../types/type-value.ts';
import { arrayTypeOf, closeType, findDefinition, findType } from '../types/types.ts';
import { splitTypes } from './signature.ts';

/** What names in signatures stand for besides types of .NET: `T` of a List[string] is System.String. */
export interface TypeBindings {
  get(name: string): TypeValue | undefined;
}

export const noBindings: TypeBindings = new Map<string, TypeValue>();

/** The type that a signature names; undefined when it is not known (spans, pointers, types that are not simulated). */
export function typeOfText(text: string, bindings: TypeBindings = noBindings): TypeValue | undefined {
  const bound = bindings.get(text);
  if (bound) return bound;
  const array = /^(.*)\[(,*)\]$/.exec(text);
  if (array) {
    const element = typeOfText(array[1], bindings);
    return element && arrayTypeOf(element, array[2].length + 1);
  }
  const generic = /^([^[]+)\[(.+)\]$/.exec(text);
  if (generic) {
    const names = splitTypes(generic[2]);
    const definition = findDefinition(generic[1].includes('`') ? generic[1] : `${generic[1]}\`${names.length}`);
    const typeArguments = names.map((name) => typeOfText(name, bindings));
    if (!definition || typeArguments.includes(undefined)) return undefined;
    return closeType(definition, typeArguments as TypeValue[]);
  }
  return findType(text);
}

/** What the type parameters of a closed generic type stand for, and the types that a script's class sees. */
export function bindingsOf(type: TypeValue): TypeBindings {
  const { typeParameters, typeScope } = type.definition;
  if (type.elementType) return new Map([['T', type.elementType]]);
  if (typeScope) return { get: typeScope };
  if (!typeParameters || type.typeArguments.length === 0) return noBindings;
  return new Map(typeParameters.map((name, position) => [name, type.typeArguments[position]]));
}
