import { StopUpstream } from '../evaluate/completion.ts';
import type { Frame } from '../evaluate/frame.ts';
import type { Value } from '../values/value.ts';
import { NetObject } from '../values/value.ts';
import { beginningInTime, type RunningCommand, type Stage } from './run-pipeline.ts';
import { Collector, type Sink } from './sink.ts';

/** A pipeline that somebody else drives, step by step: what a proxy function wraps (ScriptBlock.GetSteppablePipeline). */
export class SteppablePipeline extends NetObject {
  readonly #frame: Frame;
  readonly #stages: readonly Stage[];
  #commands: RunningCommand[] = [];
  #collector = new Collector();
  #stopped = false;
  #expectsInput = false;

  constructor(frame: Frame, stages: readonly Stage[]) {
    super();
    this.#frame = frame;
    this.#stages = stages;
  }

  get typeName() {
    return 'System.Management.Automation.SteppablePipeline';
  }

  /** Begins all commands; their output goes to `out`, or is what the steps give where there is none. */
  begin(expectsInput: boolean, out?: Sink): void {
    const length = this.#stages.length;
    this.#expectsInput = expectsInput;
    const makers = this.#stages.map((stage, index) => {
      if (stage.kind !== 'command') throw new TypeError('a steppable pipeline has commands only');
      return stage.prepare(this.#frame, { expectsInput: expectsInput || index > 0, position: index + 1, length });
    });
    const target: Sink = out ?? { write: (value) => this.#collector.write(value) };
    const commands: RunningCommand[] = new Array(length);
    for (let index = length - 1; index >= 0; index--) {
      const command = makers[index](index === length - 1 ? target : commands[index + 1]);
      commands[index] = index > 0 ? beginningInTime(command) : command;
    }
    this.#commands = commands;
    this.#step(() => {
      for (const command of commands) command.begin();
    });
  }

  /** A step with an object, or without one where no input is expected. */
  process(value?: Value): Value[] {
    this.#step(() => {
      const [first] = this.#commands;
      if (!this.#expectsInput) first?.proceed?.();
      else if (value !== undefined) first?.write(value);
    });
    return this.#written();
  }

  /** What has been written since it was asked for the last time. */
  #written(): Value[] {
    const { values } = this.#collector;
    this.#collector = new Collector();
    return values;
  }

  end(): Value[] {
    try {
      this.#step(() => {
        for (const command of this.#commands) command.end();
      });
      return this.#written();
    } finally {
      this.dispose();
    }
  }

  dispose(): void {
    const commands = this.#commands;
    this.#commands = [];
    for (const command of commands) command.dispose?.();
  }

  /** Runs a step; a command that wants no more input gets none. */
  #step(run: () => void): void {
    if (!this.#stopped) {
      try {
        run();
      } catch (thrown) {
        const isOwn = thrown instanceof StopUpstream && this.#commands.some((command) => command.runtime?.() === thrown.requester);
        if (!isOwn) {
          // What ends a step ends the pipeline.
          this.dispose();
          throw thrown;
        }
        this.#stopped = true;
      }
    }
  }
}
