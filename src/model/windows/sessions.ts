import { modelHost } from '../host.ts';
import type { uint32 } from './cim-types.ts';

/** How a session is connected: at the machine itself, by Remote Desktop, or to nobody at the moment. */
export type SessionKind = 'console' | 'remoteDesktop' | 'disconnected';

/** A session of a user, as it was when it was listed. */
export interface UserSession {
  /** The id that identifies the session to its server. */
  readonly id: uint32;
  /** `console`, `rdp-tcp#3`; empty for a disconnected session. Cut after 17 characters. */
  readonly name: string;
  /** The user's name without the domain. Cut after 20 characters. */
  readonly user: string;
  /** How it is connected, told by its name. */
  readonly kind: SessionKind;
}

/** Where sessions are looked for. */
export interface SessionsOptions {
  /** The Remote Desktop server; the endpoint itself unless told. */
  readonly server?: string;
}

/** Sessions of users. */
export interface Sessions {
  /**
   * Lists the sessions that somebody is logged on to, by what `qwinsta` tells in every display language: names, ids, and the
   * places of its columns. A session counts as disconnected when it has no name; whether its user came by Remote Desktop or sat
   * at the console before is not told. Rows without a user (services, the listener, an idle console) are left out
   * (https://learn.microsoft.com/windows-server/administration/windows-commands/query-session).
   * @param options another server
   * @throws when there is no `qwinsta`, as on Home editions of Windows, and when it lists nothing, as for a server that cannot be reached
   */
  list(options?: SessionsOptions): readonly UserSession[];
}

/** Sessions of users. */
export const sessions: Sessions = {
  list(options = {}) {
    return modelHost().listSessions(options.server);
  },
};
