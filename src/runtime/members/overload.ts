import type { MethodOverload } from '../types/net-type.ts';
import type { TypeValue } from '../types/type-value.ts';
import { EnumValue } from '../values/enum-value.ts';
import { Double } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { parseSignature, type Signature } from './signature.ts';
import { noBindings, type TypeBindings, typeOfText } from './type-of-text.ts';

/** An overload with its signature read and its types found. */
export interface Overload {
  signature: Signature;
  /** As written, for OverloadDefinitions. */
  text: string;
  isStatic: boolean;
  edition: MethodOverload<any>['edition'];
  /** Undefined: .NET has it, the simulation has not. */
  invoke: MethodOverload<any>['invoke'] | undefined;
  /** What it throws reaches the script as it is (methods of classes in scripts). */
  unwrapped: boolean;
  /** Not shown by Get-Member. */
  hidden: boolean;
  codeMethod: string | undefined;
  /** What the type's own parameters stand for. */
  bindings: TypeBindings;
  /** Of a generic method, when they are known. */
  typeArguments?: readonly TypeValue[];
  /** The types of the parameters; undefined for those that no argument can be converted to (spans). */
  types: readonly (TypeValue | undefined)[];
  /** Per parameter: whether an argument is of exactly that type; only for the types that JavaScript tells apart. */
  exact: readonly (((value: Value) => boolean) | undefined)[];
}

const exactTests: Record<string, (value: Value) => boolean> = {
  'System.String': (value) => typeof value === 'string',
  'System.Int32': (value) => typeof value === 'number',
  'System.Boolean': (value) => typeof value === 'boolean',
  'System.Int64': (value) => typeof value === 'bigint',
  'System.Double': (value) => value instanceof Double,
};

/** Reads an overload; `bindings` are those of the closed generic type that it belongs to. */
export function readOverload(
  overload: Omit<MethodOverload<any>, 'invoke'> & { invoke?: MethodOverload<any>['invoke'] },
  isStatic: boolean,
  bindings: TypeBindings = noBindings,
): Overload {
  const signature = parseSignature(overload.signature);
  const types = signature.parameters.map(({ type }) =>
    signature.typeParameters.some((name) => new RegExp(`\\b${name}\\b`).test(type)) ? undefined : typeOfText(type, bindings),
  );
  const exact = types.map((type, position) => (signature.parameters[position].rest || !type ? undefined : exactTests[type.fullName]));
  return {
    signature,
    text: overload.signature,
    isStatic,
    edition: overload.edition,
    invoke: overload.invoke,
    unwrapped: overload.unwrapped ?? false,
    hidden: overload.hidden ?? false,
    codeMethod: overload.codeMethod,
    bindings,
    types,
    exact,
  };
}

/** A generic method with its own type parameters bound. */
export function bindOverload(overload: Overload, bindings: TypeBindings): Overload {
  const all: TypeBindings = { get: (name) => bindings.get(name) ?? overload.bindings.get(name) };
  const types = overload.types.map((type, position) => type ?? typeOfText(overload.signature.parameters[position].type, all));
  const { signature } = overload;
  const typeArguments = signature.typeParameters.flatMap((name) => bindings.get(name) ?? []);
  // What is bound is no more generic: it is not inferred again.
  return { ...overload, signature: { ...signature, typeParameters: [] }, types, exact: [], typeArguments };
}

/** The value of a parameter that was left out. */
export function defaultValue(text: string, type: TypeValue | undefined): Value {
  if (text === 'null' || text === 'default') return null;
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (/^-?\d+$/.test(text)) return type?.fullName === 'System.Int64' ? BigInt(text) : Number(text);
  if (text.startsWith('"')) return text.slice(1, -1);
  const number = type?.definition.enumMembers?.[text];
  if (type && number !== undefined) return new EnumValue(type, number);
  throw new Error(`a signature has the default ${text}, which is not understood`);
}
