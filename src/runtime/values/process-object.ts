import type { Process } from '../../endpoint/stores/processes.ts';
import { NetObject } from './value.ts';

/** System.Diagnostics.Process: a process of the endpoint, held by a script. */
export class ProcessObject extends NetObject {
  readonly process: Process;
  /**
   * The object holds the process open: only then its exit code can be read. One that was found by its id does not, until somebody
   * asks for its handle.
   */
  hasHandle: boolean;

  constructor(process: Process, hasHandle = false) {
    super();
    this.process = process;
    this.hasHandle = hasHandle;
  }

  get typeName() {
    return 'System.Diagnostics.Process';
  }

  get id(): number {
    return this.process.id;
  }

  /** Its name as .NET tells it: the file's without `.exe`; that of the idle process is short. */
  get name(): string {
    return this.process.id === 0 && this.process.name === 'System Idle Process' ? 'Idle' : this.process.name.replace(/\.exe$/i, '');
  }

  get hasExited(): boolean {
    return this.process.exit !== undefined;
  }
}
