import { runWithThis } from '../members/read-member.ts';
import type { Session } from '../session.ts';
import { cultureOfSession, invariantCulture, sessionCulture } from '../text/culture.ts';
import { formatDate, formatDateTimeOffset } from '../text/format-date.ts';
import { formatDoubleRounded, formatNumber, formatSingleRounded } from '../text/format-number.ts';
import { formatTimeSpan } from '../text/format-timespan.ts';
import { TypeValue } from '../types/type-value.ts';
import { hierarchyOf, typeOf } from '../types/types.ts';
import { decimalText } from '../values/decimal-arithmetic.ts';
import { EnumValue } from '../values/enum-value.ts';
import { ErrorRecord, ExceptionObject } from '../values/errors.ts';
import { extendedMembersOf, PSCustomObject, type PSMember, PSWrapper, unwrap } from '../values/members.ts';
import { BigInteger, Char, Decimal, Double, Single, SmallInteger, UInt64 } from '../values/numbers.ts';
import { ScriptBlock } from '../values/script-block.ts';
import { SwitchValue } from '../values/switch-value.ts';
import { DateTime, DateTimeOffset, TimeSpan } from '../values/temporal.ts';
import { NetObject, type Value } from '../values/value.ts';
import { enumText } from './enum-text.ts';
import { enumerate } from './enumerate.ts';
import { typeText } from './type-text.ts';

/**
 * The text of a value in expandable strings, `[string]` casts and `-join`: culture-invariant, collections joined by `$OFS`,
 * custom objects as `@{A=1; B=2}` (about_Quoting_Rules, PSObject.ToString).
 */
export function toText(value: Value, session?: Session): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
      return String(value);
    case 'boolean':
      return value ? 'True' : 'False';
    case 'undefined':
      return '';
  }
  if (value === null) return '';
  if (Array.isArray(value)) {
    const own = extendedMembersOf(value)?.get('ToString');
    return own ? memberText(own, value, session) : joinText(value, undefined, session);
  }
  return objectText(value, session, true);
}

/** Text of a value that is no element: as `toText`, but dates in it are written in the session's culture. */
export function culturalText(value: Value, session?: Session): string {
  if (Array.isArray(value) && !extendedMembersOf(value)?.get('ToString')) return joinText(value, undefined, session, culturalElementText);
  const bare = unwrap(value);
  if (bare instanceof PSCustomObject && !bare.members.get('ToString')) return customObjectText(bare, session, culturalElementText);
  return bare instanceof DateTime || bare instanceof DateTimeOffset ? culturalElementText(bare, session) : toText(value, session);
}

/** Joins the texts of elements; collections and custom objects among them are not taken apart. */
export function joinText(elements: Iterable<Value>, separator: string | undefined, session?: Session, textOf = elementText): string {
  const between = separator ?? outputFieldSeparator(session);
  let text = '';
  let first = true;
  for (const element of elements) {
    if (first) first = false;
    else text += between;
    text +=
      typeof element === 'string'
        ? element
        : element instanceof TypeValue
          ? element.fullName
          : (codeTextOf(element, session) ?? textOf(element, session));
  }
  return text;
}

/** The text that PowerShell's type data give an object of its type; undefined for most types. */
export function codeTextOf(wrapped: Value, session?: Session): string | undefined {
  const value = unwrap(wrapped);
  if (!(value instanceof NetObject)) return undefined;
  const type = typeOf(value);
  if (!type) return undefined;
  for (const { definition } of hierarchyOf(type)) if (definition.codeText) return definition.codeText(value, session);
  return undefined;
}

/** Text of an element as -join writes it: dates and numbers in the session's culture. */
export function culturalElementText(value: Value, session?: Session): string {
  const bare = unwrap(value);
  if (bare instanceof DateTime) return formatDate(bare, 'G', cultureOfSession(session));
  if (bare instanceof DateTimeOffset) return formatDateTimeOffset(bare, '', cultureOfSession(session));
  if (bare instanceof Double && !Number.isFinite(bare.value)) return formatNumber(bare, '', sessionCulture);
  return elementText(value, session);
}

function outputFieldSeparator(session: Session | undefined): string {
  const separator = session?.variable('OFS');
  return separator === undefined || separator === null ? ' ' : toText(separator);
}

/** Text of what stands inside a collection or a custom object. */
export function elementText(value: Value, session?: Session): string {
  if (typeof value !== 'object' || value === null) return toText(value, session);
  if (Array.isArray(value)) return typeOf(value)?.fullName ?? '';
  return objectText(value, session, false);
}

function objectText(value: NetObject, session: Session | undefined, takesApart: boolean): string {
  if (value instanceof Double) return formatDoubleRounded(value.value);
  if (value instanceof Char) return value.value;
  const own = extendedMembersOf(value)?.get('ToString') ?? session?.typeData?.member(value, 'ToString');
  if (own) return memberText(own, value, session);
  if (value instanceof PSWrapper)
    return value.text !== undefined ? value.text : takesApart ? toText(value.base, session) : elementText(value.base, session);
  if (value instanceof PSCustomObject) return takesApart ? customObjectText(value, session) : (value.text ?? '');
  if (takesApart) {
    const elements = enumerate(value);
    if (elements) return joinText(elements, undefined, session);
  }
  return scalarText(value) ?? definedText(value, session);
}

function scalarText(value: NetObject): string | undefined {
  if (value instanceof SmallInteger || value instanceof UInt64 || value instanceof BigInteger) return String(value.value);
  if (value instanceof Single) return formatSingleRounded(value.value);
  if (value instanceof Decimal) return decimalText(value);
  if (value instanceof EnumValue) return enumText(value);
  if (value instanceof DateTime) return formatDate(value, 'G', invariantCulture);
  if (value instanceof TimeSpan) return formatTimeSpan(value, 'c', invariantCulture);
  if (value instanceof DateTimeOffset) return formatDateTimeOffset(value, '', invariantCulture);
  if (value instanceof SwitchValue) return value.isPresent ? 'True' : 'False';
  if (value instanceof ScriptBlock) return value.text;
  if (value instanceof TypeValue) return typeText(value);
  if (value instanceof ErrorRecord) return value.text;
  return undefined;
}

function definedText(value: NetObject, session: Session | undefined): string {
  const type = typeOf(value);
  if (type) {
    for (const { definition } of hierarchyOf(type)) {
      if (definition.name === 'System.Object' || definition.name === 'System.ValueType') break;
      if (definition.toText) return definition.toText(value, session);
    }
  }
  if (value instanceof ExceptionObject) return exceptionText(value);
  return type && type.definition.name !== 'System.Object' ? type.fullName : value.typeName;
}

function exceptionText({ typeName, message, innerException }: ExceptionObject): string {
  const inner = innerException ? `\n ---> ${exceptionText(innerException)}\n   --- End of inner exception stack trace ---` : '';
  return `${typeName}${message === '' ? '' : `: ${message}`}${inner}`;
}

/** `@{A=1; B=2}`; `textOf` says how the values are written. */
export function customObjectText(value: PSCustomObject, session: Session | undefined, textOf = elementText): string {
  if (value.text !== undefined) return value.text;
  const parts: string[] = [];
  for (const member of value.members) {
    const text = propertyText(member, value, session, textOf);
    if (text !== undefined) parts.push(`${member.name}=${text}`);
  }
  return parts.length ? `@{${parts.join('; ')}}` : '';
}

/** Script properties are not evaluated; their kind stands for them. */
function propertyText(member: PSMember, owner: PSCustomObject, session: Session | undefined, textOf: typeof elementText): string | undefined {
  switch (member.kind) {
    case 'NoteProperty':
      return textOf(member.value, session);
    case 'ScriptProperty':
      return 'System.Management.Automation.PSScriptProperty';
    case 'AliasProperty': {
      const target = owner.members.get(member.referencedName);
      return target && target.kind !== 'AliasProperty' ? propertyText(target, owner, session, textOf) : '';
    }
    case 'CodeProperty':
      return session ? textOf(member.get(owner, session), session) : '';
    default:
      return undefined;
  }
}

/** A ToString method that was added to the object. */
function memberText(member: PSMember, owner: Value, session: Session | undefined): string {
  if (member.kind !== 'ScriptMethod' || !session) return '';
  const results = runWithThis(member.script, owner, [], session);
  return results.length === 1 ? toText(results[0], session) : joinText(results, undefined, session);
}
