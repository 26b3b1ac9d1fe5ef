import { enumerate } from '../runtime/convert/enumerate.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { typeText } from '../runtime/convert/type-text.ts';
import type { Session } from '../runtime/session.ts';
import { formatDate } from '../runtime/text/format-date.ts';
import { TypeValue } from '../runtime/types/type-value.ts';
import { typeOf } from '../runtime/types/types.ts';
import { unwrap } from '../runtime/values/members.ts';
import { Decimal, Double, Single } from '../runtime/values/numbers.ts';
import { ScriptBlock } from '../runtime/values/script-block.ts';
import { DateTime } from '../runtime/values/temporal.ts';
import type { Value } from '../runtime/values/value.ts';

/** How many elements of a collection a message shows. */
const shown = 10;

/** A value as Pester's messages show it: `'text'`, `<empty>`, `$null`, `@(1, 2)`, `[int]`; anything else as its text. */
export function formatNicely(wrapped: Value, session: Session): string {
  const value = unwrap(wrapped);
  if (value === null || value === undefined) return '$null';
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  if (typeof value === 'string') return value === '' ? '<empty>' : `'${value}'`;
  if (value instanceof TypeValue) return formatType(value);
  if (value instanceof DateTime) return formatDate(value, 'o');
  if (value instanceof ScriptBlock) return `{${value.text}}`;
  const elements = typeof value === 'object' ? enumerate(value) : undefined;
  // A fraction shows as it was written, `1.50`; any other number as its value.
  if (!elements) return toText(isFraction(value) ? wrapped : value, session);
  const list = [...elements];
  // Out of a pipeline comes the one element by itself, and Pester shows a value as its bare text then.
  if (list.length === 1 && isPlain(list[0])) return toText(list[0], session);
  return formatCollection(list, session);
}

const isFraction = (value: Value) => value instanceof Double || value instanceof Single || value instanceof Decimal;

/** A value type, a text or a script block. */
function isPlain(wrapped: Value): boolean {
  const value = unwrap(wrapped);
  if (value === null || value === undefined) return false;
  if (typeof value !== 'object' || value instanceof ScriptBlock) return true;
  const kind = typeOf(value)?.definition.kind;
  return kind === 'struct' || kind === 'enum';
}

/** `@(1, 2)`, the first ten and how many more. */
export function formatCollection(elements: readonly Value[], session: Session): string {
  const texts = elements.slice(0, shown).map((element) => formatNicely(element, session));
  const more = elements.length - shown;
  return `@(${texts.join(', ')}${more > 0 ? `, ...${more} more` : ''})`;
}

/** The type of a value as messages show it: `[int]`; nothing has none. */
export function formatType(type: TypeValue | undefined, nothing = '$null'): string {
  if (!type) return nothing;
  // The type of custom objects has no accelerator of its own; its short name stands as it is declared.
  return type.fullName === 'System.Management.Automation.PSCustomObject' ? '[PSCustomObject]' : `[${typeText(type)}]`;
}
