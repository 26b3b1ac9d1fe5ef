import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import { propertiesOf } from '../members/members-of.ts';
import { isNumber } from '../operators/numeric.ts';
import type { Session } from '../session.ts';
import { invariantCulture } from '../text/culture.ts';
import { formatDate } from '../text/format-date.ts';
import { formatDouble, formatNumber, formatSingle } from '../text/format-number.ts';
import { hierarchyOf, typeOf } from '../types/types.ts';
import { Dictionary } from '../values/dictionary.ts';
import { EnumValue } from '../values/enum-value.ts';
import { extendedMembersOf, PSCustomObject, unwrap } from '../values/members.ts';
import { Char, Decimal, Double, Single } from '../values/numbers.ts';
import { SwitchValue } from '../values/switch-value.ts';
import { DateTime } from '../values/temporal.ts';
import type { Value } from '../values/value.ts';

export interface JsonOptions {
  depth: number;
  compress: boolean;
  enumsAsStrings: boolean;
  escape: 'Default' | 'EscapeNonAscii' | 'EscapeHtml';
}

/** JSON is written of what .NET enumerates, whatever PowerShell takes for a scalar. */
function hiddenElementsOf(value: Value): Iterable<Value> | undefined {
  const type = typeOf(value);
  if (!type) return undefined;
  for (const { definition } of hierarchyOf(type)) if (definition.hiddenElements) return definition.hiddenElements(value);
  return undefined;
}

/** The text of a value as JSON (ConvertTo-Json), and whether something lay deeper than the depth. */
export function writeJson(value: Value, options: JsonOptions, session: Session): { text: string; truncated: boolean } {
  const writer = new JsonWriter(options, session);
  const text = writer.write(value, 0, '');
  return { text, truncated: writer.truncated };
}

class JsonWriter {
  truncated = false;
  readonly #options: JsonOptions;
  readonly #session: Session;

  constructor(options: JsonOptions, session: Session) {
    this.#options = options;
    this.#session = session;
  }

  write(wrapped: Value, level: number, indent: string): string {
    const value = unwrap(wrapped);
    const added =
      wrapped !== value || (value !== null && typeof value === 'object' && !(value instanceof PSCustomObject) && extendedMembersOf(value));
    if (value === null || value === undefined) return 'null';
    const scalar = this.#scalar(value);
    if (scalar !== undefined && !added) return scalar;
    if (scalar !== undefined) return this.#withNotes(scalar, wrapped, level, indent);
    if (level > this.#options.depth) {
      this.truncated = true;
      return this.#string(toText(value, this.#session));
    }
    if (value instanceof Dictionary) {
      return this.#object(
        value.entries().map(([key, each]) => [toText(key, this.#session), () => each] as const),
        level,
        indent,
      );
    }
    const elements = enumerate(value) ?? hiddenElementsOf(value);
    if (elements) return this.#array([...elements], level, indent);
    const all = propertiesOf(wrapped, this.#session, true).filter(({ isProperty }) => isProperty);
    // What was added to an object of .NET comes behind its own properties.
    const properties =
      value instanceof PSCustomObject ? all : [...all.filter(({ isInstance }) => !isInstance), ...all.filter(({ isInstance }) => isInstance)];
    return this.#object(
      properties.map(({ name, get }) => [name, get] as const),
      level,
      indent,
    );
  }

  #scalar(value: Value): string | undefined {
    if (typeof value === 'string') return this.#string(value);
    if (typeof value === 'boolean') return String(value);
    if (typeof value === 'number' || typeof value === 'bigint') return String(value);
    if (value instanceof Double || value instanceof Single) return this.#double(value);
    if (isNumber(value)) {
      const text = toText(value, this.#session);
      // A decimal stays one in JSON.
      return value instanceof Decimal && !this.#session.isWindowsPowerShell && !text.includes('.') ? `${text}.0` : text;
    }
    if (value instanceof Char) return this.#string(value.value);
    if (value instanceof SwitchValue) return this.#session.isWindowsPowerShell ? undefined : `{"IsPresent":${value.isPresent}}`;
    if (value instanceof EnumValue) return this.#options.enumsAsStrings ? this.#string(toText(value, this.#session)) : String(value.value);
    if (value instanceof DateTime) return this.#date(value);
    if (value instanceof Object && 'typeName' in value && ['System.Uri', 'System.Guid'].includes((value as { typeName: string }).typeName))
      return this.#string(toText(value, this.#session));
    return undefined;
  }

  #date(value: DateTime): string {
    // Windows PowerShell writes the milliseconds since 1970 (JavaScriptSerializer).
    if (this.#session.isWindowsPowerShell) return `"\\/Date(${(value.ticks - 621_355_968_000_000_000n) / 10_000n})\\/"`;
    const text = formatDate(value, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK");
    return this.#string(value.kind === 'Utc' ? text.replace(/\+00:00$/, 'Z') : text);
  }

  #double(number: Double | Single): string {
    const { value } = number;
    if (Number.isNaN(value)) return '"NaN"';
    if (!Number.isFinite(value)) return value > 0 ? '"Infinity"' : '"-Infinity"';
    if (this.#session.isWindowsPowerShell) return formatNumber(number, 'R', invariantCulture, true);
    const text = number instanceof Single ? formatSingle(value) : formatDouble(value);
    return Number.isInteger(value) && !/[E.]/.test(text) ? `${text}.0` : text;
  }

  #string(text: string): string {
    let result = '"';
    const { escape } = this.#options;
    const html = escape === 'EscapeHtml' || this.#session.isWindowsPowerShell;
    for (const unit of text) {
      const code = unit.codePointAt(0)!;
      if (unit === '"') result += '\\"';
      else if (unit === '\\') result += '\\\\';
      else if (unit === '\n') result += '\\n';
      else if (unit === '\r') result += '\\r';
      else if (unit === '\t') result += '\\t';
      else if (unit === '\b') result += '\\b';
      else if (unit === '\f') result += '\\f';
      else if (code < 0x20 || code === 0x85 || code === 0x2028 || code === 0x2029) result += hexEscape(unit);
      else if (html && "<>&'".includes(unit)) result += hexEscape(unit);
      else if (escape === 'EscapeNonAscii' && code > 0x7e) for (let index = 0; index < unit.length; index++) result += hexEscape(unit[index]);
      else result += unit;
    }
    return `${result}"`;
  }

  #array(elements: Value[], level: number, indent: string): string {
    if (elements.length === 0) return this.#session.isWindowsPowerShell && !this.#options.compress ? `[\n\n${indent}]` : '[]';
    const inner = this.#inner(indent);
    return this.#enclosed(
      '[',
      ']',
      elements.map((element) => this.write(element, level + 1, inner)),
      indent,
    );
  }

  #object(entries: readonly (readonly [string, () => Value])[], level: number, indent: string): string {
    if (entries.length === 0) return this.#session.isWindowsPowerShell && !this.#options.compress ? `{\n\n${indent}}` : '{}';
    const gap = this.#options.compress ? ':' : this.#session.isWindowsPowerShell ? ':  ' : ': ';
    const parts = entries.map(([name, get]) => {
      const key = this.#string(name);
      // Windows PowerShell sets what is inside an object under the value's own column.
      const inner = this.#session.isWindowsPowerShell ? `${this.#inner(indent)}${' '.repeat(key.length + gap.length)}` : this.#inner(indent);
      return `${key}${gap}${this.write(get() ?? null, level + 1, inner)}`;
    });
    return this.#enclosed('{', '}', parts, indent);
  }

  /** A text or number that carries members of its own: an object of its value and theirs. */
  #withNotes(scalar: string, wrapped: Value, level: number, indent: string): string {
    const notes = [...(extendedMembersOf(wrapped) ?? [])].filter((member) => member.kind === 'NoteProperty');
    if (notes.length === 0 || scalar.startsWith('"')) return scalar;
    const inner = this.#inner(indent);
    const gap = this.#options.compress ? ':' : ': ';
    const parts = [`"value"${gap}${scalar}`, ...notes.map((note) => `${this.#string(note.name)}${gap}${this.write(note.value, level + 1, inner)}`)];
    return this.#enclosed('{', '}', parts, indent);
  }

  #inner(indent: string): string {
    return indent + (this.#session.isWindowsPowerShell ? '    ' : '  ');
  }

  #enclosed(open: string, close: string, parts: string[], indent: string): string {
    if (this.#options.compress) return `${open}${parts.join(',')}${close}`;
    const inner = this.#inner(indent);
    return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
  }
}

function hexEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
