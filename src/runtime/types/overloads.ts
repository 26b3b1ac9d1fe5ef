import type { Session } from '../session.ts';
import type { Value } from '../values/value.ts';
import type { MethodOverload } from './net-type.ts';
import type { TypeValue } from './type-value.ts';

/** Methods by their whole signature: `{ 'string Trim()': (self) => self.trim() }`. */
export type MethodsBySignature<Self> = Record<
  string,
  (self: Self, args: any[], session: Session, type: TypeValue, typeArguments?: readonly TypeValue[]) => Value | void
>;

/** The name in a signature: what stands in front of the parenthesis, without type parameters. */
function nameOf(signature: string): string {
  const match = /([\w]+)(?:\[[^\]]*\])?\(/.exec(signature.slice(signature.indexOf(' ')));
  if (!match) throw new Error(`no method name in the signature ${signature}`);
  return match[1];
}

/**
 * Makes a type's `methods` of functions that stand under their signatures; overloads of one name come together.
 * The second table is of what only .NET has, not .NET Framework (Windows PowerShell 5.1).
 */
export function methodsOf<Self>(methods: MethodsBySignature<Self>, newer: MethodsBySignature<Self> = {}): Record<string, MethodOverload<Self>[]> {
  const result: Record<string, MethodOverload<Self>[]> = {};
  const add = (signature: string, invoke: MethodsBySignature<Self>[string], edition?: '7.6') => {
    const name = nameOf(signature);
    result[name] ??= [];
    result[name].push({ signature, edition, invoke: invoke as MethodOverload<Self>['invoke'] });
  };
  for (const [signature, invoke] of Object.entries(methods)) add(signature, invoke);
  for (const [signature, invoke] of Object.entries(newer)) add(signature, invoke, '7.6');
  return result;
}

/** Makes a type's `constructors` in the same way: `{ 'guid new(string g)': (_, [text]) => … }`. */
export function constructorsOf(constructors: MethodsBySignature<undefined>, newer: MethodsBySignature<undefined> = {}): MethodOverload<undefined>[] {
  return Object.values(methodsOf(constructors, newer)).flat();
}
