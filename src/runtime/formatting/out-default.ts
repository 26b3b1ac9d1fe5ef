import type { HostConsole } from '../host.ts';
import type { Sink } from '../pipeline/sink.ts';
import type { Session } from '../session.ts';
import { consoleOutput } from './console-output.ts';
import { OutputSequence } from './output-sequence.ts';

/** Where the output of a script ends: the console, by way of formatting. */
export interface OutDefault extends Sink {
  /** Writes what is held back and closes the open table or list: the script has ended. */
  flush(): void;
  /** Forgets what is held back and leaves the open table without its end: the script was cut off, so the end of its pipeline never ran. */
  abandon(): void;
}

/**
 * Out-Default of a whole script: what its statements put out becomes lines of the console. Strings and numbers are lines
 * of themselves; objects go on in the table or list that the first of them began, until `flush`. What commands write to
 * the host (Write-Host, warnings) does not go through here and may overtake a table that is still being measured.
 */
export function createOutDefault(session: Session, _console?: HostConsole): OutDefault {
  let sequence = new OutputSequence(session, consoleOutput(session));
  return {
    write: (value) => sequence.write(value),
    flush: () => sequence.end(),
    abandon: () => {
      sequence = new OutputSequence(session, consoleOutput(session));
    },
  };
}
