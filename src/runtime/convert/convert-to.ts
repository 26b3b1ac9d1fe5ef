import { isDelegate } from '../members/conversion-rank.ts';
import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { isInstanceOf, isValueType } from '../types/types.ts';
import { TerminatingError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { nullString } from '../values/null-string.ts';
import { Char } from '../values/numbers.ts';
import { Reference } from '../values/reference.ts';
import { SwitchValue } from '../values/switch-value.ts';
import type { Value } from '../values/value.ts';
import { noConversion, nullConversion } from './conversion-error.ts';
import { convertByMembers } from './convert-by-members.ts';
import { toArrayType } from './convert-to-array.ts';
import { toEnumType } from './convert-to-enum.ts';
import { toHashtable, toOrderedDictionary, toTypeObject } from './convert-to-language-type.ts';
import { toChar, toNumericType } from './convert-to-primitive.ts';
import { numericTypeNames } from './numeric-types.ts';
import { toBoolean } from './to-boolean.ts';
import { culturalText, toText } from './to-text.ts';

type Converter = (value: Value, type: TypeValue, session: Session | undefined) => Value;

/**
 * Converts a value as `[type]value`, parameters and method arguments do (about_Type_Conversion, LanguagePrimitives.ConvertTo).
 * Throws PowerShell's error when there is no way.
 */
export function convertTo(value: Value, type: TypeValue, session?: Session): Value {
  return converterOf(type)(value, type, session);
}

/** The converted value; undefined when it cannot be converted. */
export function tryConvertTo(value: Value, type: TypeValue, session?: Session): Value {
  try {
    return convertTo(value, type, session);
  } catch (error) {
    if (error instanceof TerminatingError) return undefined;
    throw error;
  }
}

/** `value -as type`: `$null` where the value cannot be converted. */
export function asType(value: Value, type: TypeValue, session?: Session): Value {
  if (type.definition.name === 'System.String' && value !== null && value !== undefined) return culturalText(value, session);
  return tryConvertTo(value, type, session) ?? null;
}

const converters = new WeakMap<TypeValue, Converter>();

function converterOf(type: TypeValue): Converter {
  let converter = converters.get(type);
  if (!converter) {
    converter = figureConverter(type);
    converters.set(type, converter);
  }
  return converter;
}

/** Conversions that the language makes itself, by the full name of the target. */
const languageConverters: Record<string, Converter> = {
  'System.String': (value, _type, session) => (typeof value === 'string' ? value : value === nullString ? null : toText(value, session)),
  'System.Boolean': toBoolean,
  'System.Char': (value, type) => (value === null || value === undefined ? new Char('\0') : toChar(unwrap(value), type)),
  'System.Object': (value) => value ?? null,
  'System.Management.Automation.PSObject': (value) => value ?? null,
  'System.Management.Automation.PSCustomObject': (value) => value ?? null,
  'System.Void': () => undefined,
  'System.Array': toArrayType,
  'System.Collections.Hashtable': toHashtable,
  'System.Collections.Specialized.OrderedDictionary': toOrderedDictionary,
  'System.Type': toTypeObject,
  'System.Nullable`1': (value, type, session) => (value === null || value === undefined ? null : convertTo(value, type.typeArguments[0], session)),
  'System.Management.Automation.SwitchParameter': toSwitch,
  'System.Management.Automation.PSReference': (value) => {
    if (value instanceof Reference) return value;
    let held: Value = value ?? null;
    return new Reference(
      () => held,
      (changed) => {
        held = changed;
      },
    );
  },
};

function toSwitch(value: Value, type: TypeValue): Value {
  const bare = unwrap(value);
  if (bare instanceof SwitchValue) return bare;
  if (bare === null || bare === undefined) return new SwitchValue(false);
  if (typeof bare === 'boolean') return new SwitchValue(bare);
  throw noConversion(value, type);
}

function figureConverter(type: TypeValue): Converter {
  if (type.isArray) return toArrayType;
  const { definition } = type;
  const language = languageConverters[definition.name];
  if (language) return language;
  if (numericTypeNames.has(definition.name)) return toNumericType;
  if (definition.kind === 'enum') return toEnumType;
  if (isDelegate(type)) return toOtherType;
  return toOtherType;
}

/** Any other type: what is one stays as it is, `$null` becomes any class, the rest is up to the type's own members. */
function toOtherType(value: Value, type: TypeValue, session: Session | undefined): Value {
  if (value === null || value === undefined) {
    if (isValueType(type)) throw nullConversion(type);
    return null;
  }
  if (isInstanceOf(value, type)) return value;
  const converted = convertByMembers(unwrap(value), type, session);
  if (converted === undefined) throw noConversion(value, type);
  return converted;
}
