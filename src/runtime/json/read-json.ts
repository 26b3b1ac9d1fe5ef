import { type LocalZone, utcZone } from '../text/date-parts.ts';
import { dateTimeStyles, parseDate, readDate } from '../text/parse-date.ts';
import { Dictionary } from '../values/dictionary.ts';
import { PSCustomObject } from '../values/members.ts';
import { BigInteger, Double } from '../values/numbers.ts';
import { DateTimeOffset } from '../values/temporal.ts';
import type { Value } from '../values/value.ts';

/** A text that is no JSON, with the place where it ceases to be. */
export class JsonError {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** Keys of an object that differ only in case. */
export class JsonKeyClash {
  readonly first: string;
  readonly second: string;
  constructor(first: string, second: string) {
    this.first = first;
    this.second = second;
  }
}

/** Names of JsonDateKind; a date of kind Default keeps the kind that its text has. */
export type JsonDates = 'Default' | 'Local' | 'Utc' | 'Offset' | 'String';

export interface ReadJsonOptions {
  asHashtable: boolean;
  depth: number;
  /** What becomes of texts in ISO 8601: they stay texts in Windows PowerShell. */
  dates: JsonDates;
  /** The zone of local dates. */
  zone?: LocalZone;
}

const isoDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

/** Reads JSON as ConvertFrom-Json does: comments and trailing commas are let through. */
export function readJson(text: string, options: ReadJsonOptions): Value {
  return new JsonReader(text, options).readAll();
}

class JsonReader {
  readonly #text: string;
  readonly #options: ReadJsonOptions;
  #position = 0;

  constructor(text: string, options: ReadJsonOptions) {
    this.#text = text;
    this.#options = options;
  }

  readAll(): Value {
    const value = this.#value(0);
    this.#skip();
    if (this.#position < this.#text.length) {
      throw this.#error(`Additional text encountered after finished reading JSON content: ${this.#text[this.#position]}.`);
    }
    return value;
  }

  #error(message: string): JsonError {
    const before = this.#text.slice(0, this.#position).split('\n');
    return new JsonError(`${message} Path '', line ${before.length}, position ${before[before.length - 1].length}.`);
  }

  /** White space and comments. */
  #skip(): void {
    for (;;) {
      const rest = this.#text[this.#position];
      if (rest === undefined) return;
      if (/\s/.test(rest)) this.#position++;
      else if (this.#text.startsWith('//', this.#position)) {
        const end = this.#text.indexOf('\n', this.#position);
        this.#position = end < 0 ? this.#text.length : end;
      } else if (this.#text.startsWith('/*', this.#position)) {
        const end = this.#text.indexOf('*/', this.#position);
        this.#position = end < 0 ? this.#text.length : end + 2;
      } else return;
    }
  }

  #value(level: number): Value {
    if (level > this.#options.depth) throw this.#error(`The reader's MaxDepth of ${this.#options.depth} has been exceeded.`);
    this.#skip();
    const next = this.#text[this.#position];
    if (next === undefined) throw this.#error('Unexpected end when reading JSON.');
    if (next === '{') return this.#object(level);
    if (next === '[') return this.#array(level);
    if (next === '"' || next === "'") {
      const text = this.#string();
      return this.#options.dates !== 'String' && isoDate.test(text) ? this.#date(text) : text;
    }
    return this.#word();
  }

  #date(text: string): Value {
    const { dates, zone = utcZone } = this.#options;
    if (dates === 'Offset') {
      const { ticks, offset } = readDate(text, { zone });
      return new DateTimeOffset(ticks, offset ?? zone.offsetOfLocal(ticks));
    }
    const styles = {
      Default: dateTimeStyles.RoundtripKind,
      Local: dateTimeStyles.AssumeLocal,
      Utc: dateTimeStyles.AssumeUniversal | dateTimeStyles.AdjustToUniversal,
      String: 0,
    }[dates];
    return parseDate(text, { zone, styles });
  }

  #word(): Value {
    const match = /^(true|false|null|-?Infinity|NaN|-?\d+(\.\d+)?([eE][+-]?\d+)?)/.exec(this.#text.slice(this.#position, this.#position + 400));
    if (!match) throw this.#error(`Unexpected character encountered while parsing value: ${this.#text[this.#position]}.`);
    this.#position += match[0].length;
    const [word] = match;
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    if (match[2] !== undefined || match[3] !== undefined || /[a-z]/i.test(word)) return new Double(Number(word));
    const whole = BigInt(word);
    // Whole numbers are Int64 in PowerShell 7.
    return whole >= -9223372036854775808n && whole <= 9223372036854775807n ? whole : new BigInteger(whole);
  }

  #string(): string {
    const quote = this.#text[this.#position++];
    let result = '';
    for (;;) {
      const unit = this.#text[this.#position++];
      if (unit === undefined) throw this.#error('Unterminated string. Expected delimiter: ".');
      if (unit === quote) return result;
      if (unit !== '\\') {
        result += unit;
        continue;
      }
      const escaped = this.#text[this.#position++];
      const simple: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '/': '/', '\\': '\\', '"': '"', "'": "'" };
      if (escaped === 'u') {
        result += String.fromCharCode(Number.parseInt(this.#text.slice(this.#position, this.#position + 4), 16));
        this.#position += 4;
      } else if (escaped in simple) result += simple[escaped];
      else throw this.#error(`Bad JSON escape sequence: \\${escaped}.`);
    }
  }

  #array(level: number): Value[] {
    this.#position++;
    const elements: Value[] = [];
    for (;;) {
      this.#skip();
      if (this.#text[this.#position] === ']') {
        this.#position++;
        return elements;
      }
      elements.push(this.#value(level + 1));
      this.#skip();
      const next = this.#text[this.#position];
      if (next === ',') this.#position++;
      else if (next !== ']')
        throw this.#error(
          next === undefined ? 'Unexpected end when reading array.' : `After parsing a value an unexpected character was encountered: ${next}.`,
        );
    }
  }

  #object(level: number): Value {
    this.#position++;
    const entries = new Map<string, Value>();
    for (;;) {
      this.#skip();
      const next = this.#text[this.#position];
      if (next === '}') {
        this.#position++;
        return this.#made(entries);
      }
      const name = next === '"' || next === "'" ? this.#string() : this.#bareName();
      this.#skip();
      if (this.#text[this.#position] !== ':')
        throw this.#error(`Invalid character after parsing property name. Expected ':' but got: ${this.#text[this.#position] ?? 'end of text'}.`);
      this.#position++;
      entries.set(name, this.#value(level + 1));
      this.#skip();
      const after = this.#text[this.#position];
      if (after === ',') this.#position++;
      else if (after !== '}')
        throw this.#error(
          after === undefined ? 'Unexpected end when reading object.' : `After parsing a value an unexpected character was encountered: ${after}.`,
        );
    }
  }

  #bareName(): string {
    const match = /^[\w$]+/.exec(this.#text.slice(this.#position));
    if (!match) throw this.#error(`Invalid property identifier character: ${this.#text[this.#position] ?? 'end of text'}.`);
    this.#position += match[0].length;
    if (this.#position >= this.#text.length) throw this.#error('Unexpected end while parsing unquoted property name.');
    return match[0];
  }

  #made(entries: Map<string, Value>): Value {
    if (this.#options.asHashtable) {
      const table = new Dictionary('System.Management.Automation.OrderedHashtable', false);
      for (const [name, value] of entries) table.set(name, value);
      return table;
    }
    const object = new PSCustomObject();
    for (const [name, value] of entries) {
      const former = object.members.get(name);
      if (former) throw new JsonKeyClash(former.name, name);
      object.members.add({ kind: 'NoteProperty', name, value });
    }
    return object;
  }
}
