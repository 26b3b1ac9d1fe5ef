import type { Session } from '../session.ts';
import { plainText } from './escape-sequences.ts';
import type { EntryStream } from './format-objects.ts';
import type { LineOutput } from './line-output.ts';

/** The console's line end. */
export const consoleNewline = '\n';

const prefixes = { warning: 'WARNING: ', verbose: 'VERBOSE: ', debug: 'DEBUG: ' } as const;

/** A text as the console shows it: where nobody looks, PowerShell 7 leaves out the escape sequences of terminals ($PSStyle.OutputRendering). */
function shown(text: string, session: Session): string {
  return session.isWindowsPowerShell ? text : plainText(text);
}

/** A text without a line end on the console: Write-Host -NoNewline. */
export function writeHostText(session: Session, text: string): void {
  session.console.write(shown(text, session));
}

/** A line that the host shows: PSHostUserInterface.WriteErrorLine, WriteWarningLine … Empty lines of errors are not shown. */
export function writeHostLine(session: Session, text: string, stream: EntryStream = 'output'): void {
  const { console } = session;
  if (stream === 'error') {
    if (text !== '') console.writeError(shown(text, session) + consoleNewline);
  } else console.write((stream === 'output' ? '' : prefixes[stream]) + shown(text, session) + consoleNewline);
}

/** The console as a place for lines. Its last column stays free, so that no line wraps by itself. */
export function consoleOutput(session: Session): LineOutput {
  const width = session.console.width - 1;
  const writeLine = (text: string, stream: EntryStream) => writeHostLine(session, text, stream);
  return { width, tableWidth: width, writeLine, writeText: writeLine };
}
