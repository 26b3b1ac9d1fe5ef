import type { CmdletHost } from './commands/cmdlet-host.ts';
import { culturalText, elementText, toText } from './convert/to-text.ts';
import { csvField, type QuoteUse, readCsvRecords } from './csv.ts';
import { propertiesOf } from './members/members-of.ts';
import type { Session } from './session.ts';
import { typeOf } from './types/types.ts';
import { Dictionary } from './values/dictionary.ts';
import { errorRecord } from './values/errors.ts';
import { addedTypeNamesOf, PSCustomObject, unwrap } from './values/members.ts';
import type { Value } from './values/value.ts';

/**
 * The objects of CSV texts, one a record; the first record names the properties unless a header does. A record does not go on
 * from one text to the next.
 */
export function* csvObjects(
  texts: readonly string[],
  delimiter: string,
  header: readonly string[] | undefined,
  host: CmdletHost,
): Generator<PSCustomObject> {
  const type = /^#TYPE\s+(.*)$/.exec(texts[0]?.split(/\r\n|\n|\r/, 1)[0] ?? '')?.[1].trim();
  let names: readonly string[] | undefined = header;
  for (const fields of recordsOf(texts, delimiter)) {
    if (!names) {
      names = headerOf(fields, host);
      continue;
    }
    yield new PSCustomObject(
      names.map((name, index) => [name, fields[index] ?? null] as const),
      type ? [type, `CSV:${type}`] : [],
    );
  }
}

function* recordsOf(texts: readonly string[], delimiter: string): Generator<string[]> {
  for (const text of texts) {
    const lines = text.split(/\r\n|\n|\r/).filter((line) => line !== '' && !line.startsWith('#TYPE'));
    yield* readCsvRecords(lines, delimiter);
  }
}

function headerOf(fields: readonly string[], host: CmdletHost): string[] {
  let unnamed = 0;
  const names = fields.map((field) => field.trim() || `H${++unnamed}`);
  if (unnamed > 0)
    host.warning('One or more headers were not specified. Default names starting with "H" have been used in place of any missing headers.');
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) {
      host.fail(
        errorRecord({
          id: 'AlreadyPresentPSMemberInfoInternalCollectionAdd',
          message: `The member "${name}" is already present.`,
          category: 'NotSpecified',
          exception: 'System.Management.Automation.ExtendedTypeSystemException',
        }),
      );
    }
    seen.add(name.toLowerCase());
  }
  return names;
}

export interface CsvStyle {
  readonly delimiter: string;
  readonly quotes: QuoteUse;
  /** Names of the only columns that have quotes. */
  readonly quoted: readonly string[] | undefined;
  readonly withType: boolean;
  readonly withHeader: boolean;
}

/** The style that the parameters of ConvertTo-Csv and Export-Csv ask for. */
export function csvStyle(
  given: {
    Delimiter?: Value;
    UseQuotes?: Value;
    QuoteFields?: string[] | undefined;
    IncludeTypeInformation?: boolean;
    NoTypeInformation?: boolean;
    NoHeader?: boolean;
  },
  session: Session,
): CsvStyle {
  const { Delimiter = null, UseQuotes = null, QuoteFields } = given;
  return {
    delimiter: Delimiter === null ? ',' : toText(Delimiter, session),
    quotes: UseQuotes === null ? 'Always' : (toText(UseQuotes, session) as QuoteUse),
    quoted: QuoteFields,
    withType: session.isWindowsPowerShell ? !given.NoTypeInformation : (given.IncludeTypeInformation ?? false),
    withHeader: !given.NoHeader,
  };
}

/** Writes objects as lines of CSV: the first decides the columns, unless they are known already. */
export class CsvWriter {
  readonly #style: CsvStyle;
  readonly #session: Session;
  names: readonly string[] | undefined;

  constructor(style: CsvStyle, session: Session) {
    this.#style = style;
    this.#session = session;
  }

  /** The columns that an object would give. */
  columnsOf(object: Value): string[] {
    return [...this.#valuesOf(object).keys()];
  }

  #valuesOf(object: Value): Map<string, Value> {
    const base = unwrap(object);
    const values = new Map<string, Value>();
    if (base instanceof Dictionary && !this.#session.isWindowsPowerShell)
      for (const [key, value] of base.entries()) values.set(toText(key, this.#session), value);
    else for (const { name, get } of propertiesOf(object, this.#session)) values.set(name, get());
    return values;
  }

  #field(text: string | null, name: string): string {
    const { delimiter, quotes, quoted } = this.#style;
    if (!quoted) return csvField(text, delimiter, quotes);
    return csvField(text, delimiter, quoted.some((each) => each.toLowerCase() === name.toLowerCase()) ? 'Always' : 'Never');
  }

  linesOf(object: Value): string[] {
    const { delimiter, withType, withHeader } = this.#style;
    const values = this.#valuesOf(object);
    const lines: string[] = [];
    if (values.size === 0 && !this.names) return lines;
    if (!this.names) {
      this.names = [...values.keys()];
      if (withType) lines.push(`#TYPE ${addedTypeNamesOf(object)[0] ?? typeOf(unwrap(object))?.fullName}`);
      if (withHeader) lines.push(this.names.map((name) => this.#field(name, name)).join(delimiter));
    }
    const byLower = new Map([...values].map(([name, value]) => [name.toLowerCase(), value]));
    const fields = this.names.map((name) => {
      const own = name.toLowerCase();
      const value = byLower.get(own);
      // What a statement that wrote nothing left is an empty text; `$null`, and a column that is not there, no text at all.
      if (value === undefined) return this.#field(byLower.has(own) ? '' : null, name);
      return this.#field(value === null ? null : Array.isArray(value) ? elementText(value, this.#session) : culturalText(value, this.#session), name);
    });
    lines.push(fields.join(delimiter));
    return lines;
  }
}
