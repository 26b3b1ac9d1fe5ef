import { enumerate } from '../runtime/convert/enumerate.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { typeText } from '../runtime/convert/type-text.ts';
import { formatDate } from '../runtime/text/format-date.ts';
import { propertiesOf } from '../runtime/members/members-of.ts';
import type { Session } from '../runtime/session.ts';
import { TypeValue } from '../runtime/types/type-value.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { PSCustomObject, unwrap } from '../runtime/values/members.ts';
import { ScriptBlock } from '../runtime/values/script-block.ts';
import { DateTime } from '../runtime/values/temporal.ts';
import type { Value } from '../runtime/values/value.ts';

const shown = 10;

/** A value as Pester's messages show it: `'text'`, `$null`, `@(1, 2)`, `[int]`. */
export function formatNicely(wrapped: Value, session: Session): string {
  const value = unwrap(wrapped);
  if (value === null || value === undefined) return '$null';
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  if (typeof value === 'string') return `'${value}'`;
  if (value instanceof TypeValue) return `[${typeText(value)}]`;
  if (value instanceof DateTime) return formatDate(value, 'o');
  if (value instanceof ScriptBlock) return `{${value.text}}`;
  if (value instanceof Dictionary) {
    const entries = value
      .entries()
      .map(([key, each]) => [toText(key, session), each] as const)
      .sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
    return `@{${entries.map(([key, each]) => `${key}=${formatNicely(each, session)}`).join('; ')}}`;
  }
  if (value instanceof PSCustomObject) {
    const properties = propertiesOf(value, session);
    return `PSObject{${properties.map(({ name, get }) => `${name}=${formatNicely(get(), session)}`).join('; ')}}`;
  }
  const elements = typeof value === 'object' ? enumerate(value) : undefined;
  if (elements) return formatCollection([...elements], session);
  return toText(value, session);
}

/** `@(1, 2)`, the first ten and how many more. */
export function formatCollection(elements: readonly Value[], session: Session): string {
  const texts = elements.slice(0, shown).map((element) => formatNicely(element, session));
  const more = elements.length - shown;
  return `@(${texts.join(', ')}${more > 0 ? `, ...${more} more` : ''})`;
}

/** The type of a value as messages show it: `[int]`. */
export function formatType(type: TypeValue | undefined): string {
  return type ? `[${typeText(type)}]` : '[null]';
}
