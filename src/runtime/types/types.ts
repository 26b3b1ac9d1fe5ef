import { isMarkedWrapped, unwrap } from '../values/members.ts';
import { asTypedArray, elementTypeOf, NetObject, type Value } from '../values/value.ts';
import type { NetType } from './net-type.ts';
import { TypeValue } from './type-value.ts';

/** Types by full name and accelerator, lower case. Filled once with the units of `dotnet/`, which this room cannot import. */
const definitions = new Map<string, NetType>();
const closed = new Map<string, TypeValue>();
const instances = new WeakMap<NetType, TypeValue>();

/** Makes types known by name and accelerator. A type that is known already is left as it is. */
export function registerTypes(types: Iterable<NetType>): void {
  for (const type of types) {
    const key = type.name.toLowerCase();
    if (definitions.has(key)) continue;
    definitions.set(key, type);
    for (const accelerator of type.accelerators ?? []) definitions.set(accelerator.toLowerCase(), type);
  }
}

/** The definition of a type by full name, name without `System.`, or accelerator; undefined when it is not known. */
export function findDefinition(name: string): NetType | undefined {
  const key = name.toLowerCase();
  return definitions.get(key) ?? definitions.get(`system.${key}`);
}

/** The type of a definition without type arguments. */
export function typeOfDefinition(definition: NetType): TypeValue {
  let type = instances.get(definition);
  if (!type) {
    type = new TypeValue(definition);
    instances.set(definition, type);
  }
  return type;
}

/** The type of a name; undefined when it is not known. `int[]` and `List[string]` are for `resolveTypeName`. */
export function findType(name: string): TypeValue | undefined {
  if (name.endsWith('[]')) {
    const element = findType(name.slice(0, -2));
    return element && arrayTypeOf(element);
  }
  const definition = findDefinition(name);
  return definition && typeOfDefinition(definition);
}

/** By the names as the engine writes them: the type of every value is asked for again and again. */
const known = new Map<string, TypeValue>();

/** The type of a name that the engine itself is sure of. */
export function knownType(name: string): TypeValue {
  const former = known.get(name);
  if (former) return former;
  const type = findType(name);
  if (!type) throw new Error(`the type ${name} is not registered`);
  known.set(name, type);
  return type;
}

/** `T[]`, or `T[,]` with a rank of 2. */
export function arrayTypeOf(element: TypeValue, rank = 1): TypeValue {
  const key = `${element.fullName}[${','.repeat(rank - 1)}]`;
  let type = closed.get(key);
  if (type?.elementType !== element) {
    type = new TypeValue(knownType('System.Array').definition, [], element, rank);
    closed.set(key, type);
  }
  return type;
}

/** A generic type closed over its arguments. */
export function closeType(definition: NetType, typeArguments: readonly TypeValue[]): TypeValue {
  const key = `${definition.name}[${typeArguments.map((argument) => argument.fullName).join(',')}]`;
  let type = closed.get(key);
  if (!type || type.definition !== definition) {
    type = new TypeValue(definition, typeArguments);
    closed.set(key, type);
  }
  return type;
}

/** The .NET type of a value; undefined for `$null`. */
export function typeOf(wrapped: Value): TypeValue | undefined {
  const value = unwrap(wrapped);
  switch (typeof value) {
    case 'string':
      return knownType('System.String');
    case 'number':
      return knownType('System.Int32');
    case 'boolean':
      return knownType('System.Boolean');
    case 'bigint':
      return knownType('System.Int64');
    case 'undefined':
      return undefined;
  }
  if (value === null) return undefined;
  if (Array.isArray(value)) return arrayTypeOf(elementTypeOf(value) ?? knownType('System.Object'));
  return value.type ?? known.get(value.typeName) ?? findType(value.typeName) ?? knownType('System.Object');
}

/** The base of a type, as its definition says it; undefined for System.Object and interfaces. */
export function baseOf(type: TypeValue): TypeValue | undefined {
  const { definition } = type;
  if (type.isArray) return knownType('System.Array');
  if (definition.name === 'System.Object' || definition.kind === 'interface') return undefined;
  const implied = definition.kind === 'enum' ? 'System.Enum' : definition.kind === 'struct' ? 'System.ValueType' : 'System.Object';
  return definition.baseType?.() ?? findType(definition.base ?? implied);
}

/** The type itself and its bases, the type first. */
export function* hierarchyOf(type: TypeValue): Generator<TypeValue> {
  for (let current: TypeValue | undefined = type; current; current = baseOf(current)) yield current;
}

/** Whether a value of type `from` is a `to`: the same, a base or an interface. */
export function isAssignableFrom(to: TypeValue, from: TypeValue): boolean {
  if (to === from || to.fullName === 'System.Object') return true;
  if (to.isArray && from.isArray) {
    return to.rank === from.rank && !isValueType(from.elementType!) && isAssignableFrom(to.elementType!, from.elementType!);
  }
  for (const type of hierarchyOf(from)) {
    if (type === to || type.fullName === to.fullName) return true;
    if (type.definition.interfaces?.some((name) => implementsInterface(from, name, to))) return true;
  }
  return false;
}

/**
 * An interface of a definition: `System.IComparable`; `System.Collections.Generic.IEnumerable\`1` over the type's own arguments (an
 * array's is its element type); or with its arguments, `System.Collections.Generic.IEnumerable\`1[System.Char]`.
 */
function implementsInterface(from: TypeValue, name: string, to: TypeValue): boolean {
  if (to.typeArguments.length === 0) return name === to.definition.name;
  if (name !== to.definition.name) return name === to.fullName;
  const own = from.elementType ? [from.elementType] : from.typeArguments;
  if (own.length === 0) return to.typeArguments.length === 1 && to.typeArguments[0] === from;
  return (
    own.length === to.typeArguments.length &&
    own.every((argument, position) => {
      const wanted = to.typeArguments[position];
      return wanted === argument || (!isValueType(argument) && isAssignableFrom(wanted, argument));
    })
  );
}

/** Whether values of the type are values and not references: numbers, structs, enums. */
export function isValueType(type: TypeValue): boolean {
  return !type.isArray && (type.definition.kind === 'struct' || type.definition.kind === 'enum');
}

/** `-is`: whether the value is of the type. */
export function isInstanceOf(wrapped: Value, type: TypeValue): boolean {
  const value = unwrap(wrapped);
  if (type.definition.name === 'System.Management.Automation.PSObject') {
    return (
      wrapped !== value || (value instanceof NetObject && value.typeName === 'System.Management.Automation.PSCustomObject') || isMarkedWrapped(value)
    );
  }
  // A boxed Nullable is its value.
  if (type.definition.name === 'System.Nullable`1') return isInstanceOf(value, type.typeArguments[0]);
  const own = typeOf(value);
  return own !== undefined && isAssignableFrom(type, own);
}

/** An array marked with the element type of that name. */
export function typedArray(elements: Value[], elementTypeName: string): Value[] {
  return asTypedArray(elements, knownType(elementTypeName));
}
