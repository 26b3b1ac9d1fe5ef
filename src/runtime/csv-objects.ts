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

/** The objects of CSV text, one a record; the first record names the properties unless a header does. */
export function* csvObjects(
  lines: readonly string[],
  delimiter: string,
  header: readonly string[] | undefined,
  host: CmdletHost,
): Generator<PSCustomObject> {
  const type = /^#TYPE\s+(.*)$/.exec(lines[0] ?? '')?.[1].trim();
  let names: readonly string[] | undefined = header;
  for (const fields of readCsvRecords(
    lines.filter((line) => line !== '' && !line.startsWith('#TYPE')),
    delimiter,
  )) {
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
  /** Names of the columns that have quotes in any case. */
  readonly quoted: readonly string[];
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
    quotes: UseQuotes === null ? (QuoteFields ? 'AsNeeded' : 'Always') : (toText(UseQuotes, session) as QuoteUse),
    quoted: QuoteFields ?? [],
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
    return csvField(
      text,
      delimiter,
      quotes,
      quoted.some((each) => each.toLowerCase() === name.toLowerCase()),
    );
  }

  linesOf(object: Value): string[] {
    const { delimiter, withType, withHeader } = this.#style;
    const values = this.#valuesOf(object);
    const lines: string[] = [];
    if (!this.names) {
      this.names = [...values.keys()];
      if (withType) lines.push(`#TYPE ${addedTypeNamesOf(object)[0] ?? typeOf(unwrap(object))?.fullName}`);
      if (withHeader) lines.push(this.names.map((name) => this.#field(name, name)).join(delimiter));
    }
    const byLower = new Map([...values].map(([name, value]) => [name.toLowerCase(), value]));
    const fields = this.names.map((name) => {
      const value = byLower.get(name.toLowerCase()) ?? null;
      return this.#field(value === null ? null : Array.isArray(value) ? elementText(value, this.#session) : culturalText(value, this.#session), name);
    });
    lines.push(fields.join(delimiter));
    return lines;
  }
}
