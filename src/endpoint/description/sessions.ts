import type { Instant, Seconds } from '../description.ts';
import type { ProcessDescription } from './programs.ts';

/** How a session is connected: at the machine, by Remote Desktop, or not any more. */
export type SessionKind = 'console' | 'remoteDesktop' | 'disconnected';

/** A user's session. */
export interface SessionDescription {
  readonly kind: SessionKind;
  /** Who is logged on: `CONTOSO\\ada`, or a name alone for a local account. */
  readonly user: string;
  /** The session's id. Default: 1 for the console, else the next free one from 2 on. */
  readonly id?: number;
  /** The session's name. Default `console`, `rdp-tcp#0` and so on; a disconnected one has none. */
  readonly name?: string;
  /** When the user logged on. Default: one hour before the clock's start (or when the event happens). */
  readonly logOnTime?: Instant;
  /** How long nobody has touched keyboard and mouse, at the clock's start. Default 0. */
  readonly idle?: Seconds;
  /** Name of the machine that a Remote Desktop session comes from. */
  readonly clientName?: string;
  /** Processes of the session besides `explorer.exe`: names or more. All end with it. */
  readonly processes?: readonly (string | ProcessDescription)[];
  /** How long the session takes to end once a log-off has been asked for; `'never'`: it hangs. Default 2. */
  readonly logoffTakes?: Seconds | 'never';
  /** Whether the script's account may log this session off (Full Control). Default: whether that account is an administrator. */
  readonly fullControl?: boolean;
}

/** A local account. */
export interface UserDescription {
  readonly name: string;
  readonly fullName?: string;
  readonly description?: string;
  /** Default true (the built-in Administrator, Guest, DefaultAccount and WDAGUtilityAccount: false). */
  readonly enabled?: boolean;
  /** Names of the local groups it belongs to. Default `Users`. */
  readonly groups?: readonly string[];
  readonly sid?: string;
  readonly passwordLastSet?: Instant | null;
  /** When the password expires; `'never'` means never. Default: 42 days after `passwordLastSet`. */
  readonly passwordExpires?: Instant | 'never';
  readonly passwordRequired?: boolean;
  readonly mayChangePassword?: boolean;
  readonly accountExpires?: Instant | 'never';
  readonly lastLogon?: Instant | null;
  /** Folder of the profile; `null`: the user never logged on. Default: null, or `C:\\Users\\<name>` for one who has a session. */
  readonly profile?: string | null;
  /** When the profile was last used (Win32_UserProfile.LastUseTime); a script that asks for it where it is not said ends as not simulated. */
  readonly profileLastUsed?: Instant;
}

/** A local group. */
export interface GroupDescription {
  readonly name: string;
  readonly description?: string;
  readonly sid?: string;
  /** Members: local names or `CONTOSO\\Domain Admins`. */
  readonly members?: readonly string[];
}
