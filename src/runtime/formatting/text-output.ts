import type { Session } from '../session.ts';
import { plainText } from './escape-sequences.ts';
import type { LineOutput } from './line-output.ts';

/** Environment.NewLine of the session's machine. */
export function newlineOf(session: Session): string {
  return session.platform === 'windows' ? '\r\n' : '\n';
}

/**
 * A text as a place for lines, of Out-String and Out-File. Without a width 7 limits tables only, to the console's width;
 * 5.1 takes the console's width less one for all.
 */
export function textOutput(session: Session, width: number | undefined, take: (line: string) => void): LineOutput {
  const consoleWidth = session.console.width;
  const classicWidth = consoleWidth - 1;
  const lineWidth = width ?? (session.isWindowsPowerShell ? classicWidth : Infinity);
  const tableWidth = width ?? (session.isWindowsPowerShell ? classicWidth : consoleWidth);
  return { width: lineWidth, tableWidth, writeLine: (line) => take(session.isWindowsPowerShell ? line : plainText(line)), writeText: take };
}
