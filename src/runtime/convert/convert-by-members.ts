import { construct } from '../members/construct.ts';
import { conversionRank, rank, widens } from '../members/conversion-rank.ts';
import { defaultOf } from '../members/default-of.ts';
import { memberTable } from '../members/member-table.ts';
import type { Overload } from '../members/overload.ts';
import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { findType, hierarchyOf, isAssignableFrom, typeOf } from '../types/types.ts';
import { Dictionary } from '../values/dictionary.ts';
import { EnumValue } from '../values/enum-value.ts';
import { NetException, TerminatingError } from '../values/errors.ts';
import { PSCustomObject } from '../values/members.ts';
import { asTypedArray, type Value } from '../values/value.ts';
import { failedConversion, type InnerCause, noConversion } from './conversion-error.ts';
import { convertTo } from './convert-to.ts';
import { integerOf, isNumeric } from './numeric-types.ts';
import { setProperties } from './set-properties.ts';
import { toText } from './to-text.ts';

/**
 * Conversion by what the target type itself offers, in PowerShell's order: its own rule, a static Parse, a constructor of one
 * argument, the text of a number, properties from a dictionary, elements of a collection. Undefined: there is no way.
 */
export function convertByMembers(value: Value, type: TypeValue, session: Session | undefined): Value | undefined {
  const own = byOwnRule(value, type, session);
  if (own !== undefined) return own;
  if (type.isArray) return undefined;
  if (typeof value === 'string') {
    const parsed = byParse(value, type, session);
    if (parsed !== undefined) return parsed;
  }
  const constructed = byConstructor(value, type, session);
  if (constructed !== undefined) return constructed;
  const convertible = byConvertible(value, type, session);
  if (convertible !== undefined) return convertible;
  if (value instanceof Dictionary && hasBareConstructor(type)) return setProperties(bareObject(type, session), value.entries(), type, session!);
  const collected = byElements(value, type, session);
  if (collected !== undefined) return collected;
  if (value instanceof PSCustomObject && hasBareConstructor(type)) {
    const properties = [...value.members].flatMap((member): [Value, Value][] =>
      member.kind === 'NoteProperty' ? [[member.name, member.value]] : [],
    );
    return setProperties(bareObject(type, session), properties, type, session!);
  }
  return undefined;
}

const isFailure = (error: unknown): error is NetException | TerminatingError => error instanceof NetException || error instanceof TerminatingError;

function causeOf(error: NetException | TerminatingError): InnerCause {
  if (error instanceof NetException) return error;
  const exception = error.record.exception.innerException ?? error.record.exception;
  return exception;
}

/** The ids of conversions that PowerShell makes itself where others would parse or construct. */
const ownIds: Record<string, string> = {
  'System.Text.RegularExpressions.Regex': 'InvalidCastFromStringToRegex',
  'System.Uri': 'InvalidCastFromStringToUri',
  'System.Xml.XmlDocument': 'InvalidCastToXmlDocument',
};

function byOwnRule(value: Value, type: TypeValue, session: Session | undefined): Value | undefined {
  const { definition } = type;
  if (!definition.convertFrom) return undefined;
  try {
    return definition.convertFrom(value, session, type);
  } catch (error) {
    if (!(error instanceof NetException)) throw error;
    const parse = typeof value === 'string' ? parseOf(type, session) : undefined;
    throw failedConversion(ownIds[definition.name] ?? parse?.id ?? 'InvalidCastConstructorException', value, type, error);
  }
}

/** The static Parse that PowerShell takes: with a format provider where there is one. */
function parseOf(type: TypeValue, session: Session | undefined): { overload: Overload; id: string } | undefined {
  const member = memberTable(type).static.get('parse');
  if (member?.kind !== 'method') return undefined;
  const fits = (types: string[]) =>
    member.overloads.find(
      ({ signature, edition }) =>
        (edition === undefined || edition === (session?.edition ?? '7.6')) &&
        signature.parameters.length === types.length &&
        signature.parameters.every((parameter, index) => parameter.type === types[index]),
    );
  const cultural = fits(['string', 'System.IFormatProvider']);
  if (cultural) return { overload: cultural, id: 'InvalidCastParseTargetInvocationWithFormatProvider' };
  const plain = fits(['string']);
  return plain && { overload: plain, id: 'InvalidCastParseTargetInvocation' };
}

function byParse(text: string, type: TypeValue, session: Session | undefined): Value | undefined {
  const parse = parseOf(type, session);
  if (!parse?.overload.invoke) return undefined;
  const args: Value[] = parse.overload.signature.parameters.length === 1 ? [text] : [text, invariantCultureInfo(session)];
  try {
    return parse.overload.invoke(undefined, args, session!, type);
  } catch (error) {
    if (isFailure(error)) throw failedConversion(parse.id, text, type, causeOf(error));
    throw error;
  }
}

/** Conversions are culture-invariant. */
function invariantCultureInfo(session: Session | undefined): Value {
  return findType('System.Globalization.CultureInfo')?.definition.staticProperties?.InvariantCulture?.get(undefined, session!) ?? null;
}

function byConstructor(value: Value, type: TypeValue, session: Session | undefined): Value | undefined {
  if (type.definition.abstract || type.definition.kind === 'interface') return undefined;
  const from = typeOf(value);
  if (!from) return undefined;
  // A collection's constructor that takes its capacity is no conversion.
  if (integerOf(value) !== undefined && isCollection(type)) return undefined;
  const overload = constructorFor(from, type, session);
  if (!overload?.invoke) return undefined;
  try {
    return overload.invoke(undefined, [convertTo(value, overload.types[0]!, session)], session!, type);
  } catch (error) {
    if (isFailure(error)) throw failedConversion('InvalidCastConstructorException', value, type, causeOf(error));
    throw error;
  }
}

function isCollection(type: TypeValue): boolean {
  for (const { definition } of hierarchyOf(type)) {
    if (definition.interfaces?.some((name) => name === 'System.Collections.IList' || name === 'System.Collections.ICollection')) return true;
  }
  return false;
}

/** The constructor that reflection finds for one argument of the type: the exact type, or one that it widens to. */
function constructorFor(from: TypeValue, type: TypeValue, session: Session | undefined): Overload | undefined {
  let best: Overload | undefined;
  for (const overload of memberTable(type).constructors) {
    const { parameters } = overload.signature;
    const [wanted] = overload.types;
    if (parameters.length !== 1 || parameters[0].byReference || !wanted) continue;
    if (overload.edition !== undefined && overload.edition !== (session?.edition ?? '7.6')) continue;
    if (wanted === from) return overload;
    const fits = isAssignableFrom(wanted, from) || widens(from, wanted);
    if (fits && (!best || isAssignableFrom(best.types[0]!, wanted))) best = overload;
  }
  return best;
}

/** Numbers convert as their text does; Booleans, dates and enums are convertible in name only. */
function byConvertible(value: Value, type: TypeValue, session: Session | undefined): Value | undefined {
  const from = typeOf(value);
  if (!from || typeof value === 'string' || Array.isArray(value)) return undefined;
  if (isNumeric(value)) {
    const text = findType('System.String');
    if (from.definition.name === 'System.Numerics.BigInteger' || !text || conversionRank(text, type) === rank.none) return undefined;
    // A type is looked for by the text of the number, which is then what could not be converted.
    if (type.definition.name === 'System.Type') return convertTo(toText(value, session), type, session);
    const converted = convertByMembers(toText(value, session), type, session);
    if (converted === undefined) throw noConversion(value, type);
    return converted;
  }
  const isConvertible = typeof value === 'boolean' || value instanceof EnumValue || from.definition.interfaces?.includes('System.IConvertible');
  if (!isConvertible) return undefined;
  const short = type.definition.name === 'System.DateTime';
  const name = (of: TypeValue) => (short ? of.name : of.fullName);
  throw failedConversion('InvalidCastIConvertible', value, type, {
    typeName: 'System.InvalidCastException',
    message: `Invalid cast from '${name(from)}' to '${name(type)}'.`,
  });
}

function hasBareConstructor(type: TypeValue): boolean {
  const { definition } = type;
  if (definition.abstract || definition.kind === 'interface') return false;
  if (definition.kind === 'struct') return true;
  return memberTable(type).constructors.some(({ signature }) => signature.parameters.length === 0);
}

function bareObject(type: TypeValue, session: Session | undefined): Value {
  if (type.definition.kind === 'struct') return defaultOf(type) ?? construct(type, [], session!);
  return construct(type, [], session!);
}

/** Generic collections of one type argument take the elements of an array, or a scalar as the only one. */
function byElements(value: Value, type: TypeValue, session: Session | undefined): Value | undefined {
  if (type.typeArguments.length !== 1 || type.definition.abstract || type.definition.kind === 'interface') return undefined;
  const [element] = type.typeArguments;
  const overload = memberTable(type).constructors.find(({ signature, types }) => {
    const name = types[0]?.definition.name;
    return (
      signature.parameters.length === 1 &&
      name !== undefined &&
      /^System\.Collections\.Generic\.I(Enumerable|Collection|List|ReadOnlyCollection)`1$/.test(name)
    );
  });
  if (!overload?.invoke) return undefined;
  let elements: Value[];
  if (Array.isArray(value)) {
    try {
      elements = value.map((item) => convertTo(item, element, session));
    } catch (error) {
      if (error instanceof TerminatingError) throw noConversion(value, type);
      throw error;
    }
  } else elements = [convertTo(value, element, session)];
  try {
    return overload.invoke(undefined, [asTypedArray(elements, element)], session!, type);
  } catch (error) {
    if (isFailure(error)) throw failedConversion('InvalidCastConstructorException', value, type, causeOf(error));
    throw error;
  }
}
