import type { Endpoint } from './endpoint.ts';
import { type ProgramResult, windowsLines } from './program.ts';

/** What the programs of Remote Desktop Services (logoff, msg, qwinsta, quser) have in common. */

/** Arguments taken apart. */
export interface SessionArguments {
  readonly positional: readonly string[];
  /** Switches by name in lower case; the text after the colon, or empty. */
  readonly switches: ReadonlyMap<string, string>;
}

/**
 * Takes arguments apart: `/NAME` or `/NAME:value`, with `-` as well. Undefined: a switch that the program does not have, or a
 * value where none belongs, or none where one does. `rest` counts the arguments after which all is text.
 */
export function parseSessionArguments(
  args: readonly string[],
  known: Readonly<Record<string, 'flag' | 'value'>>,
  rest = Number.POSITIVE_INFINITY,
): SessionArguments | undefined {
  const positional: string[] = [];
  const switches = new Map<string, string>();
  for (const argument of args) {
    const match = positional.length < rest ? /^[/-]([a-z?]+)(?::(.*))?$/is.exec(argument) : null;
    if (!match) {
      positional.push(argument);
      continue;
    }
    const name = match[1].toLowerCase();
    const kind = known[name];
    if (kind === undefined || (kind === 'flag') !== (match[2] === undefined) || match[2] === '') return undefined;
    switches.set(name, match[2] ?? '');
  }
  return { positional, switches };
}

/** Usage on stderr under `Invalid parameter(s)`. Source: strontic.github.io/xcyclopedia, "Usage (stderr)" of each program's page. */
export const invalidParameters = (usage: string): ProgramResult => ({
  stdout: '',
  stderr: windowsLines(`Invalid parameter(s)\n${usage}`),
  exitCode: 1,
});

/** Usage on stdout, for `/?`. */
export const showUsage = (usage: string): ProgramResult => ({ stdout: windowsLines(usage), stderr: '', exitCode: 0 });

/** A failure told on stderr. */
export const failure = (...lines: readonly string[]): ProgramResult => ({
  stdout: '',
  stderr: lines.map((line) => `${line}\r\n`).join(''),
  exitCode: 1,
});

/** The endpoint that `/SERVER` names, or this one; undefined: it cannot be reached. */
export const serverOf = (endpoint: Endpoint, args: SessionArguments): Endpoint | undefined => {
  const server = args.switches.get('server');
  return server === undefined ? endpoint : endpoint.reach(server);
};

/**
 * Reports of `quser /server:` to a machine that cannot be reached show these two lines (public posts and log excerpts);
 * 1722 is RPC_S_SERVER_UNAVAILABLE of Microsoft's system error codes.
 */
export const serverUnavailable = (): ProgramResult =>
  failure('Error 0x000006BA enumerating sessionnames', 'Error [1722]:The RPC server is unavailable.');

/** A session's name as the messages of these programs write it: `Console`, `RDP-Tcp#2` (in their tables it is in lower case). */
export const stationName = (name: string): string => name.replace(/^console$/i, 'Console').replace(/^rdp-tcp/i, 'RDP-Tcp');
