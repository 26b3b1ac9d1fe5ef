import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { TypeValue as TypeObject } from '../types/type-value.ts';
import { Dictionary } from '../values/dictionary.ts';
import { NetException } from '../values/errors.ts';
import { PSCustomObject, unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { conversionError, failedConversion, noConversion } from './conversion-error.ts';
import { convertByMembers } from './convert-by-members.ts';
import { customObjectOf } from './custom-object.ts';
import { netText } from './net-text.ts';
import { findTypeName, parseTypeName } from './resolve-type-name.ts';
import { toText } from './to-text.ts';

/**
 * `[pscustomobject]value`, written as a cast: a dictionary's entries become properties. As the type of a parameter, or behind -as,
 * the name means any object.
 */
export function toCustomObject(value: Value): Value {
  const bare = unwrap(value);
  return bare instanceof Dictionary ? customObjectOf(bare) : (value ?? null);
}

/** `[hashtable]value`: a copy of another dictionary's entries, with keys that differ in case apart. */
export function toHashtable(value: Value, type: TypeValue, session: Session | undefined): Value {
  const bare = unwrap(value);
  if (bare === null || bare === undefined) return null;
  if (bare instanceof Dictionary) {
    if (bare.typeName === 'System.Collections.Hashtable') return value;
    const copy = new Dictionary('System.Collections.Hashtable', false);
    for (const [key, entry] of bare.entries()) copy.set(key, entry);
    return copy;
  }
  if (bare instanceof PSCustomObject) {
    const message = `Cannot convert the "${toText(bare, session)}" value of type "System.Management.Automation.PSCustomObject" to type "System.Collections.Hashtable".`;
    throw failedConversion('InvalidCastConstructorException', bare, type, {
      typeName: 'System.Management.Automation.PSInvalidCastException',
      message,
    });
  }
  const converted = convertByMembers(bare, type, session);
  if (converted === undefined) throw noConversion(value, type);
  return converted;
}

/** `[System.Collections.Specialized.OrderedDictionary]value` of something that is no literal. */
export function toOrderedDictionary(value: Value, type: TypeValue, session: Session | undefined): Value {
  const bare = unwrap(value);
  if (bare === null || bare === undefined) return null;
  if (bare instanceof Dictionary && bare.typeName === type.definition.name) return value;
  const converted = convertByMembers(bare, type, session);
  if (converted === undefined) throw noConversion(value, type);
  return converted;
}

/** `[type]'int'` */
export function toTypeObject(value: Value, type: TypeValue, session: Session | undefined): Value {
  const bare = unwrap(value);
  if (bare === null || bare === undefined) return null;
  if (bare instanceof TypeObject) return value;
  if (typeof bare !== 'string') {
    const converted = convertByMembers(bare, type, session);
    if (converted === undefined) throw noConversion(value, type);
    return converted;
  }
  const found = findTypeName(parseTypeName(bare), session);
  if (found) return found;
  throw conversionError(
    'InvalidCastFromStringToType',
    `Cannot convert the "${netText(bare)}" value of type "System.String" to type "System.Type".`,
    new NetException('System.Management.Automation.RuntimeException', `Unable to find type [${bare}].`),
  );
}
