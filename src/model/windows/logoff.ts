import type { Duration } from '../duration.ts';
import { modelHost } from '../host.ts';
import type { ProgramExit, ProgramResult } from './program-result.ts';

/**
 * The name of a session. The one at the console is none that `logoff` takes: "You can't log off a user from the console session."
 */
export type LogoffSessionName<Name extends string> = Lowercase<Name> extends 'console' ? never : Name;

/** How a user is warned before the log-off. */
export interface LogoffWarning {
  /** One line for the user: that the session ends, and when. */
  readonly text: string;
  /** How long the user has to save the work, in whole seconds. */
  readonly wait: Duration;
}

/** What does not depend on which session it is. */
export interface LogoffSettings<Verbose extends boolean> {
  /** The Remote Desktop server that the session is on; the endpoint itself unless told. */
  readonly server?: string;
  /** Has logoff.exe tell what it does (`/V`); the result then has the lines that it wrote. */
  readonly verbose?: Verbose;
  /** A message to the user first, and time to save the work. A disconnected session has nobody to warn. */
  readonly warn?: LogoffWarning;
  /** How long logoff.exe may take, in whole seconds; 60 seconds unless told. */
  readonly timeout?: Duration;
}

/** A session of a server. */
export interface LogoffFromSession<Name extends string, Verbose extends boolean> extends LogoffSettings<Verbose> {
  /** Id or name (`12`, `'rdp-tcp#3'`) of the session; the current one unless told. */
  readonly session?: number | LogoffSessionName<Name>;
  /** Not within a virtual machine. */
  readonly vm?: false;
}

/** A session within a virtual machine (`/VM`), which is known by its unique id only and shows no message. */
export interface LogoffFromVirtualMachine<Verbose extends boolean> extends Omit<LogoffSettings<Verbose>, 'warn'> {
  /** The unique id. */
  readonly session: number;
  /** The session is one within a virtual machine (`/VM`). */
  readonly vm: true;
  /** A session within a virtual machine is shown nothing. */
  readonly warn?: never;
}

/** Which session is logged off, and how. */
export type LogoffOptions<Name extends string, Verbose extends boolean = boolean> =
  | LogoffFromSession<Name, Verbose>
  | LogoffFromVirtualMachine<Verbose>;

/** What is known after a log-off: with `verbose` also what logoff.exe wrote. */
export type LogoffResult<Verbose extends boolean> = Verbose extends true ? ProgramResult : ProgramExit;

/**
 * Logs a user off with logoff.exe and so deletes the session: `LOGOFF [sessionname | sessionid] [/SERVER:servername] [/V] [/VM]`. All
 * processes of the session end. What the documentation remarks
 * (https://learn.microsoft.com/windows-server/administration/windows-commands/logoff) holds here:
 *
 * - "You can always log off yourself from the session to which you are currently logged on. You must, however, have Full Control
 *   permission to log off users from other sessions." Without it the exit code is not 0.
 * - "Logging off a user from a session without warning can result in loss of data at the user's session." With `warn` the user
 *   gets a message and the time to save; a remediation that warns nobody, neither so nor with `msg`, gets a lint finding.
 * - "If sessionID or sessionname isn't specified, logoff logs the user off from the current session." A worklet runs as SYSTEM, in a
 *   session that is no user's; there it is an error.
 * - "You can't log off a user from the console session." The name `console` is refused by the types, and any session that
 *   `qwinsta` shows at the console is refused when the script runs.
 *
 * That logoff.exe has ended does not say that the session is gone: look with `sessions.list()` until it is.
 * @param options which session, and how
 * @returns the exit code of logoff.exe, 0 when it accepted; with `verbose` also what it wrote
 * @throws when the session is the one at the console, when the user cannot be warned, when there is no logoff.exe or qwinsta.exe, as
 *   on Home editions of Windows, and when logoff.exe has not ended in time
 */
export function logoff<const Name extends string = never, const Verbose extends boolean = false>(
  options: LogoffOptions<Name, Verbose> = {},
): LogoffResult<Verbose> {
  return modelHost().logOff(options as LogoffOptions<string>) as LogoffResult<Verbose>;
}
