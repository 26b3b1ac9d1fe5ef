import data from './facts/cimwin32-classes.json' with { type: 'json' };

/**
 * What Microsoft documents of a class: types by property (`'string key'`), methods with their parameters (`'uint32 out'`,
 * `'string optional'`). Source: MicrosoftDocs/win32, desktop-src/CIMWin32Prov.
 */
export interface CimClassFacts {
  readonly class: string;
  readonly base?: string | null;
  readonly properties: Readonly<Record<string, string>>;
  readonly methods?: Readonly<Record<string, CimMethodFacts>>;
}

/** What Microsoft documents of a method. */
export interface CimMethodFacts {
  readonly returns: string;
  readonly static?: boolean;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly codes?: Readonly<Record<string, string>>;
}

const byName: ReadonlyMap<string, CimClassFacts> = new Map((data as unknown as CimClassFacts[]).map((facts) => [facts.class.toLowerCase(), facts]));

/** The facts of a class; undefined: its page is not among those of CIMWin32Prov. */
export const cimClassFacts = (name: string): CimClassFacts | undefined => byName.get(name.toLowerCase());
