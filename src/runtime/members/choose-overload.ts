import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { arrayTypeOf, closeType, findDefinition, findType, hierarchyOf, typeOf } from '../types/types.ts';
import { runtimeError } from '../values/errors.ts';
import { Reference } from '../values/reference.ts';
import { elementTypeOf, type Value } from '../values/value.ts';
import { conversionRank, rank } from './conversion-rank.ts';
import { bindOverload, type Overload } from './overload.ts';
import { splitTypes } from './signature.ts';

/** An overload that the arguments fit. */
interface Candidate {
  overload: Overload;
  ranks: number[];
  /** The type that each argument becomes. */
  types: (TypeValue | undefined)[];
  /** The last arguments become the elements of the `params` array. */
  expanded: boolean;
}

export interface Choice {
  overload: Overload;
  expanded: boolean;
}

/**
 * Chooses between overloads as PowerShell does: each argument's conversion has a rank, the first arguments weigh most; ties go to the
 * most special types when nothing is lost, and to the most general when something is (about_Methods, "Overloads").
 */
export function chooseOverload(overloads: readonly Overload[], args: readonly Value[], name: string, session: Session): Choice {
  if (overloads.length === 1) {
    const [overload] = overloads;
    const { signature } = overload;
    if (!signature.hasRest && signature.typeParameters.length === 0 && signature.parameters.length === args.length && available(overload, session)) {
      return { overload, expanded: false };
    }
  }
  for (const overload of overloads) {
    if (overload.exact.length === args.length && args.every((value, position) => overload.exact[position]?.(value)) && available(overload, session)) {
      return { overload, expanded: false };
    }
  }
  const candidates: Candidate[] = [];
  for (const overload of overloads) {
    if (!available(overload, session)) continue;
    const candidate = fit(overload, args);
    if (candidate) candidates.push(candidate);
  }
  const best = bestOf(candidates, args);
  if (!best) throw noOverload(name, args.length, candidates.length > 0);
  return best;
}

const available = (overload: Overload, session: Session) => overload.edition === undefined || overload.edition === session.edition;

export function noOverload(name: string, count: number, ambiguous = false) {
  const message = ambiguous
    ? `Multiple ambiguous overloads found for "${name}" and the argument count: "${count}".`
    : `Cannot find an overload for "${name}" and the argument count: "${count}".`;
  return runtimeError('MethodCountCouldNotFindBest', message, {
    category: 'NotSpecified',
    exception: 'System.Management.Automation.MethodException',
  });
}

function argumentType(value: Value, byReference: boolean): TypeValue | undefined {
  if (byReference && value instanceof Reference) return typeOf(value.value);
  return typeOf(value);
}

/** The type that generic methods are inferred from: an Object[] whose elements are all of one type counts as an array of it. */
function effectiveType(value: Value): TypeValue | undefined {
  if (Array.isArray(value) && !elementTypeOf(value) && value.length > 0) {
    const first = typeOf(value[0]);
    if (first && value.every((element) => typeOf(element) === first)) return arrayTypeOf(first);
  }
  return typeOf(value);
}

const unreference = (value: Value) => (value instanceof Reference ? value.value : value);

function infer(overload: Overload, args: readonly Value[]): Overload | undefined {
  const { typeParameters, parameters } = overload.signature;
  const bindings = new Map<string, TypeValue>();
  parameters.forEach(({ type }, position) => {
    const given = position < args.length ? effectiveType(unreference(args[position])) : undefined;
    if (given) unify(type, given, typeParameters, bindings);
  });
  return typeParameters.every((name) => bindings.has(name)) ? bindOverload(overload, bindings) : undefined;
}

/** Finds what type parameters stand for where a parameter of that text takes a value of that type. */
function unify(text: string, given: TypeValue, names: readonly string[], bindings: Map<string, TypeValue>): void {
  if (names.includes(text)) {
    if (!bindings.has(text)) bindings.set(text, given);
    return;
  }
  const array = /^(.*)\[\]$/.exec(text);
  if (array) {
    if (given.elementType) unify(array[1], given.elementType, names, bindings);
    return;
  }
  const generic = /^([^[]+)\[(.+)\]$/.exec(text);
  if (!generic) return;
  const inner = splitTypes(generic[2]);
  const definition = `${generic[1]}\`${inner.length}`;
  const own = given.definition.name === definition ? given.typeArguments : inner.length === 1 && isSequence(generic[1]) ? elementsOf(given) : [];
  if (own.length === inner.length) for (const [position, each] of inner.entries()) unify(each, own[position], names, bindings);
}

const isSequence = (name: string) => /^System\.Collections\.Generic\.I(ReadOnly)?(Enumerable|Collection|List|Set)$/.test(name);

/** The type of a sequence's elements; none when it has no one type. */
function elementsOf(type: TypeValue): readonly TypeValue[] {
  if (type.elementType) return [type.elementType];
  const listed = [...hierarchyOf(type)].flatMap(({ definition }) => definition.interfaces ?? []);
  const closed = listed.map((name) => /^System\.Collections\.Generic\.IEnumerable`1\[(.+)\]$/.exec(name)?.[1]).find((name) => name !== undefined);
  const element = closed === undefined ? undefined : findType(closed);
  if (element) return [element];
  if (type.typeArguments.length === 2) {
    const pair = findDefinition('System.Collections.Generic.KeyValuePair`2');
    return pair ? [closeType(pair, type.typeArguments)] : [];
  }
  return type.typeArguments.length === 1 ? type.typeArguments : [];
}

function fit(given: Overload, args: readonly Value[]): Candidate | undefined {
  const { parameters, hasRest, required } = given.signature;
  if (args.length > parameters.length ? !hasRest : args.length < required) return undefined;
  const overload = given.signature.typeParameters.length ? infer(given, args) : given;
  if (!overload) return undefined;
  const ranks: number[] = [];
  const types: (TypeValue | undefined)[] = [];
  const fixed = hasRest ? parameters.length - 1 : parameters.length;
  for (let position = 0; position < Math.min(fixed, args.length); position++) {
    const type = overload.types[position];
    const how = type ? conversionRank(argumentType(args[position], parameters[position].byReference), type) : rank.none;
    if (how === rank.none) return undefined;
    ranks.push(how);
    types.push(type);
  }
  if (!hasRest) return { overload, ranks, types, expanded: false };
  const array = overload.types[fixed];
  const element = array?.elementType;
  if (!array || !element) return undefined;
  if (args.length === parameters.length) {
    const from = typeOf(args[fixed]);
    const whole = conversionRank(from, array);
    const single = conversionRank(from, element);
    const expanded = single > whole;
    const how = expanded ? single : whole;
    if (how === rank.none) return undefined;
    return { overload, ranks: [...ranks, how], types: [...types, expanded ? element : array], expanded };
  }
  for (let position = fixed; position < args.length; position++) {
    const how = conversionRank(typeOf(args[position]), element);
    if (how === rank.none) return undefined;
    ranks.push(how);
    types.push(element);
  }
  return { overload, ranks, types, expanded: true };
}

function bestOf(candidates: readonly Candidate[], args: readonly Value[]): Candidate | undefined {
  let best: Candidate | undefined;
  let tied = false;
  for (const candidate of candidates) {
    if (!best) {
      best = candidate;
      continue;
    }
    const better = compare(best, candidate, args);
    if (better === 0) tied = true;
    else if (better < 0) {
      best = candidate;
      tied = false;
    }
  }
  return tied ? undefined : best;
}

/** Positive when the first is better, negative when the second is, zero when neither. */
function compare(first: Candidate, second: Candidate, args: readonly Value[]): number {
  const count = first.ranks.length;
  let balance = 0;
  for (let position = 0; position < count; position++) {
    balance += Math.sign(difference(first, second, position, args)) * (count - position);
  }
  if (balance !== 0) return balance;
  balance = compareByTypes(first, second);
  if (balance !== 0) return balance;
  if (first.types.every((type, position) => type === second.types[position])) {
    if (first.expanded && second.expanded) return first.overload.types.length > second.overload.types.length ? 1 : -1;
    if (first.expanded !== second.expanded) return first.expanded ? -1 : 1;
    const generic = Number(second.overload.signature.typeParameters.length > 0) - Number(first.overload.signature.typeParameters.length > 0);
    if (generic !== 0) return generic;
  } else return 0;
  return second.overload.types.length - first.overload.types.length;
}

function difference(first: Candidate, second: Candidate, position: number, args: readonly Value[]): number {
  const [one, two] = [first.ranks[position], second.ranks[position]];
  const [left, right] = [first.types[position]?.elementType, second.types[position]?.elementType];
  if (one !== two || one !== rank.unrelatedArrays || !left || !right) return one - two;
  const element = effectiveType(args[position])?.elementType;
  return conversionRank(element, left) - conversionRank(element, right);
}

/** Breaks a tie by the parameters' types: the special one where conversions lose nothing, the general one where they do. */
function compareByTypes(first: Candidate, second: Candidate): number {
  let balance = 0;
  let weight = first.ranks.length;
  for (let position = 0; position < first.ranks.length; position++, weight = Math.abs(weight) - 1) {
    const [one, two] = [first.ranks[position], second.ranks[position]];
    if (one < rank.nullToValue || two < rank.nullToValue) continue;
    if (one >= rank.numericImplicit !== two >= rank.numericImplicit) continue;
    const [left, right] = [first.types[position], second.types[position]];
    if (!left || !right) continue;
    const forth = conversionRank(left, right);
    const back = conversionRank(right, left);
    const general = Math.sign(back - forth) * weight;
    balance += one >= rank.numericImplicit ? -general : general;
  }
  return balance;
}
