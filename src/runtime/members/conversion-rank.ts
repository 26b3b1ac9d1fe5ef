import type { TypeValue } from '../types/type-value.ts';
import { hierarchyOf, isAssignableFrom, isValueType } from '../types/types.ts';
import { parseSignature } from './signature.ts';
import { bindingsOf, typeOfText } from './type-of-text.ts';

/**
 * How good a conversion of an argument is when PowerShell chooses between overloads: higher is better, 0 is none. The order is
 * observable in what `[math]::Max(1, 2.5)` or `'a'.Contains($null)` call. A scalar that becomes an array of one counts a little less.
 */
export const rank = {
  none: 0,
  unrelatedArrays: 10,
  toString: 20,
  convertible: 40,
  implicitCast: 50,
  explicitCast: 60,
  constructor: 70,
  create: 75,
  parse: 80,
  psObject: 90,
  language: 100,
  nullToValue: 110,
  nullToReference: 120,
  numericExplicit: 130,
  betterNumericExplicit: 140,
  numericString: 150,
  numericImplicit: 160,
  assignable: 170,
  stringToCharArray: 185,
  identity: 190,
} as const;

const signed = ['System.SByte', 'System.Int16', 'System.Int32', 'System.Int64'];
const unsigned = ['System.Byte', 'System.UInt16', 'System.UInt32', 'System.UInt64'];
const real = ['System.Single', 'System.Double', 'System.Decimal'];
const integers = new Set([...signed, ...unsigned]);
const numbers = new Set([...integers, ...real, 'System.Numerics.BigInteger']);

/** Primitives of the CLR that are numbers or like them. */
const primitives = new Set([...integers, 'System.Single', 'System.Double', 'System.Boolean', 'System.Char']);

const cache = new Map<TypeValue | undefined, Map<TypeValue, number>>();

/** The rank of the conversion from one type to another; `undefined` is the type of `$null`. */
export function conversionRank(from: TypeValue | undefined, to: TypeValue): number {
  let ranks = cache.get(from);
  if (!ranks) {
    ranks = new Map();
    cache.set(from, ranks);
  }
  let found = ranks.get(to);
  if (found === undefined) {
    ranks.set(to, rank.none);
    found = from ? rankOf(from, to) : rankOfNull(to);
    ranks.set(to, found);
  }
  return found;
}

function rankOfNull(to: TypeValue): number {
  const name = to.definition.name;
  if (to.isArray) return rank.nullToReference;
  if (name === 'System.String') return rank.toString;
  if (numbers.has(name) || name === 'System.Char' || name === 'System.Boolean' || name === 'System.Nullable`1') return rank.nullToValue;
  if (name === 'System.Management.Automation.SwitchParameter') return rank.nullToValue;
  return isValueType(to) ? rank.none : rank.nullToReference;
}

function rankOf(from: TypeValue, to: TypeValue): number {
  if (from === to) return rank.identity;
  if (isAssignableFrom(to, from)) return rank.assignable;
  const source = from.isArray ? '' : from.definition.name;
  const target = to.isArray ? '' : to.definition.name;
  const numeric = numericRank(source, target);
  if (numeric) return numeric;
  if (target === 'System.Management.Automation.PSObject') return rank.psObject;
  if (source === 'System.String') {
    if (to.isArray && to.elementType?.definition.name === 'System.Char') return rank.stringToCharArray;
    if (target === 'System.Type' || target === 'System.Uri' || target === 'System.Text.RegularExpressions.Regex') return rank.language;
  }
  return languageRank(from, to, source, target) ?? otherRank(from, to, source, target);
}

function numericRank(source: string, target: string): number {
  if (source === 'System.String' && numbers.has(target)) return rank.numericString;
  if (source === 'System.Char' && (target === 'System.Single' || target === 'System.Double')) return rank.language;
  if (target === 'System.Numerics.BigInteger' && numbers.has(source)) return integers.has(source) ? rank.implicitCast : rank.explicitCast;
  if (source === 'System.Numerics.BigInteger' && (integers.has(target) || real.includes(target))) return rank.explicitCast;
  if (!numbers.has(source)) return rank.none;
  if (target === 'System.String' || target === 'System.Char') return rank.numericString;
  if (integers.has(source)) {
    if (real.includes(target)) return rank.numericImplicit;
    return integers.has(target) ? integerRank(source, target) : rank.none;
  }
  if (!real.includes(source)) return rank.none;
  if (integers.has(target)) return rank.numericExplicit;
  if (!real.includes(target)) return rank.none;
  if (source === 'System.Single' && target === 'System.Double') return rank.numericImplicit;
  return source === 'System.Decimal' ? rank.betterNumericExplicit : rank.numericExplicit;
}

function integerRank(source: string, target: string): number {
  const fromSigned = signed.includes(source);
  const toSigned = signed.includes(target);
  const fromSize = (fromSigned ? signed : unsigned).indexOf(source);
  const toSize = (toSigned ? signed : unsigned).indexOf(target);
  if (fromSigned === toSigned) return toSize > fromSize ? rank.numericImplicit : rank.numericExplicit;
  if (fromSigned) return toSize >= fromSize ? rank.betterNumericExplicit : rank.numericExplicit;
  return toSize > fromSize ? rank.numericImplicit : rank.numericExplicit;
}

/** Conversions that the language itself makes; undefined when it has none between the two. */
function languageRank(from: TypeValue, to: TypeValue, source: string, target: string): number | undefined {
  if (target === 'System.Nullable`1') {
    const inner = conversionRank(from, to.typeArguments[0]);
    if (inner) return inner;
  }
  if (target === 'System.Void' || target === 'System.Boolean') return rank.language;
  if (target === 'System.String') return rank.toString;
  if (to.isArray) {
    if (from.isArray) return isAssignableFrom(to.elementType!, from.elementType!) ? rank.language : rank.unrelatedArrays;
    if (isEnumerated(from)) return rank.language;
    return undefined;
  }
  if (target === 'System.Array') return isEnumerated(from) ? rank.language : undefined;
  if (target === 'System.Collections.Hashtable') {
    return [...hierarchyOf(from)].some((type) => type.definition.interfaces?.includes('System.Collections.IDictionary')) ? rank.language : rank.none;
  }
  if (target === 'System.Management.Automation.PSReference' || target === 'System.Xml.XmlDocument') return rank.language;
  if (source === 'System.Management.Automation.ScriptBlock' && isDelegate(to)) return rank.language;
  if (integers.has(source) && to.definition.kind === 'enum') return rank.language;
  return undefined;
}

/** Whether PowerShell enumerates values of the type. */
function isEnumerated(type: TypeValue): boolean {
  if (type.isArray) return true;
  for (const { definition } of hierarchyOf(type)) if (definition.enumerate) return true;
  return false;
}

export function isDelegate(type: TypeValue): boolean {
  for (const { definition } of hierarchyOf(type)) if (definition.name === 'System.Delegate') return true;
  return false;
}

function otherRank(from: TypeValue, to: TypeValue, source: string, target: string): number {
  const own = typeRank(from, to, source);
  if (own) return own;
  const element = to.isArray ? to.elementType : target === 'System.Array' ? to : undefined;
  if (!element) return rank.none;
  // A scalar becomes an array of one.
  const scalar = target === 'System.Array' ? rank.assignable : conversionRank(from, element);
  return scalar ? Math.max(scalar - 8, 1) : rank.none;
}

/** Conversions that the target's own members make possible: Parse, Create, a constructor, a cast; and IConvertible. */
function typeRank(from: TypeValue, to: TypeValue, source: string): number {
  const { definition } = to;
  if (to.isArray) return rank.none;
  if (definition.kind === 'enum') {
    if (source === 'System.String' || isEnumerated(from)) return rank.parse;
  } else if (source === 'System.String' && definition.staticMethods?.Parse) return rank.parse;
  if (definition.staticMethods?.Create?.some(({ signature }) => takes(signature, from, to))) return rank.create;
  const collection = definition.interfaces?.includes('System.Collections.ICollection');
  if (!(collection && integers.has(source)) && definition.constructors?.some(({ signature }) => takes(signature, from, to))) return rank.constructor;
  if (isConvertible(from)) {
    const number = numbers.has(source);
    if (number ? conversionRankFromText(to) : source !== 'System.String') return rank.convertible;
  } else if (from.definition.interfaces?.includes('System.Collections.IDictionary')) {
    const bare = definition.constructors?.some(({ signature }) => parseSignature(signature).parameters.length === 0);
    if (bare || (definition.kind === 'struct' && !primitives.has(definition.name))) return rank.constructor;
  }
  if (isEnumerated(from) && definition.constructors?.some(({ signature }) => takesEnumerable(signature, to))) return rank.constructor;
  return definition.convertFrom ? rank.language : rank.none;
}

function conversionRankFromText(to: TypeValue): boolean {
  if (to.definition.kind === 'enum' || to.definition.staticMethods?.Parse || to.definition.convertFrom) return true;
  return to.definition.constructors?.some(({ signature }) => parseSignature(signature).parameters[0]?.type === 'string') ?? false;
}

function takes(signature: string, from: TypeValue, to: TypeValue): boolean {
  const { parameters } = parseSignature(signature);
  if (parameters.length !== 1 || parameters[0].byReference) return false;
  const type = typeOfText(parameters[0].type, bindingsOf(to));
  return type !== undefined && (isAssignableFrom(type, from) || widens(from, type));
}

/** Whether reflection passes a value of one type for a parameter of the other: numbers to wider ones, characters and enums as their numbers. */
export function widens(from: TypeValue, to: TypeValue): boolean {
  if (from.isArray || to.isArray) return false;
  const source = from.definition.name === 'System.Char' ? 'System.UInt16' : from.definition.kind === 'enum' ? 'System.Int32' : from.definition.name;
  const target = to.definition.name;
  if (target === 'System.Decimal') return false;
  if (source === target) return from !== to;
  return numericRank(source, target) === rank.numericImplicit;
}

function takesEnumerable(signature: string, to: TypeValue): boolean {
  const { parameters } = parseSignature(signature);
  if (parameters.length !== 1) return false;
  const type = typeOfText(parameters[0].type, bindingsOf(to));
  return type !== undefined && /^System\.Collections\.(Generic\.)?(IEnumerable|ICollection|IList)/.test(type.definition.name);
}

function isConvertible(type: TypeValue): boolean {
  for (const { definition } of hierarchyOf(type)) if (definition.interfaces?.includes('System.IConvertible')) return true;
  return false;
}
