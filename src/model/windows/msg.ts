import type { Duration } from '../duration.ts';
import { modelHost } from '../host.ts';
import type { ProgramExit } from './program-result.ts';

/** Whom a message is for, and what it says. */
export interface MessageOptions {
  /** Id or name of the session. A disconnected session shows nobody anything. */
  readonly session: number | string;
  /** One line for the user. */
  readonly text: string;
  /** How long it is shown, in whole seconds; 60 seconds unless told, as msg.exe itself does. The script does not wait for it. */
  readonly time?: Duration;
  /** The Remote Desktop server; the endpoint itself unless told. */
  readonly server?: string;
}

/**
 * Shows the user of a session a message with msg.exe: `MSG session [/SERVER:servername] /TIME:seconds message`. With it several
 * users are warned at once before they are logged off
 * (https://learn.microsoft.com/windows-server/administration/windows-commands/msg).
 * @param options the session, the text, and how long it is shown
 * @returns the exit code of msg.exe, 0 when the message was sent
 * @throws when there is no msg.exe, as on Home editions of Windows, and when it has not ended in 30 seconds
 */
export function msg(options: MessageOptions): ProgramExit {
  return modelHost().sendMessage(options);
}
