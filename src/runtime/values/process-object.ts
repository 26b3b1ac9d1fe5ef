import type { Process } from '../../endpoint/stores/processes.ts';
import { NetException } from './errors.ts';
import { NetObject } from './value.ts';

/** System.Diagnostics.Process: a process of the endpoint, held by a script. */
export class ProcessObject extends NetObject {
  #process: Process | undefined;
  /**
   * The object holds the process open: only then its exit code can be read. One that was found by its id does not, until somebody
   * asks for its handle.
   */
  hasHandle: boolean;

  /** What it was started by, where the script holds the object that started it. */
  startInfo: NetObject | undefined;
  /** Readers of redirected streams. */
  output: NetObject | undefined;
  error: NetObject | undefined;

  constructor(process?: Process, hasHandle = false) {
    super();
    this.#process = process;
    this.hasHandle = hasHandle;
  }

  get typeName() {
    return 'System.Diagnostics.Process';
  }

  get isAttached(): boolean {
    return this.#process !== undefined;
  }

  get process(): Process {
    if (!this.#process) throw new NetException('System.InvalidOperationException', 'No process is associated with this object.');
    return this.#process;
  }

  /** The object stands for a process that it started. */
  attach(process: Process): void {
    this.#process = process;
    this.hasHandle = true;
  }

  /** Close: the object stands for no process any more. */
  detach(): void {
    this.#process = undefined;
    this.hasHandle = false;
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
