import type { TypeValue } from '../types/type-value.ts';
import { arrayTypeOf, closeType, findDefinition, findType, typeOfDefinition } from '../types/types.ts';
import { splitTypes } from './signature.ts';

/** Type parameters by name: `T` of a List[string] is System.String. */
export type TypeBindings = ReadonlyMap<string, TypeValue>;

export const noBindings: TypeBindings = new Map();

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
    const definition = findDefinition(`${generic[1]}\`${names.length}`);
    const typeArguments = names.map((name) => typeOfText(name, bindings));
    if (!definition || typeArguments.includes(undefined)) return undefined;
    return closeType(definition, typeArguments as TypeValue[]);
  }
  return findType(text);
}

/** What the type parameters of a closed generic type stand for. */
export function bindingsOf(type: TypeValue): TypeBindings {
  const { typeParameters } = type.definition;
  if (type.elementType) return new Map([['T', type.elementType]]);
  if (!typeParameters || type.typeArguments.length === 0) return noBindings;
  return new Map(typeParameters.map((name, position) => [name, type.typeArguments[position]]));
}

/** The open type of a definition, for `typeof(List<>)`. */
export function openType(name: string): TypeValue | undefined {
  const definition = findDefinition(name);
  return definition && typeOfDefinition(definition);
}
