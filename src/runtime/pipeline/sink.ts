import type { Value } from '../values/value.ts';

/** Where objects go, one at a time: the next command of a pipeline, a variable, the console. */
export interface Sink {
  write(value: Value): void;
}

/** Keeps what is written. */
export class Collector implements Sink {
  readonly values: Value[] = [];

  write(value: Value): void {
    this.values.push(value);
  }

  /** What an assignment gets: nothing, the one object, or an array (about_Pipelines). */
  result(): Value {
    const { values } = this;
    return values.length === 0 ? undefined : values.length === 1 ? values[0] : values;
  }
}

/** Drops what is written: `> $null`. */
export const nullSink: Sink = { write() {} };

/** The sinks of one place in the script: each stream goes to the host unless a redirection says otherwise. */
export interface Streams {
  readonly error: Sink;
  readonly warning: Sink;
  readonly verbose: Sink;
  readonly debug: Sink;
  readonly information: Sink;
  /** Where errors went before `2>&1` at this very command: what the script blocks of a cmdlet report still goes there. */
  readonly unmergedError?: Sink;
  /** What Write-Progress shows; none where nobody watches. */
  readonly progress?: Sink;
  /** The -ErrorVariable … of the functions around this place, which get what is written whether it is shown or not. */
  readonly variables?: StreamVariables;
}

/** Lists that messages of a stream are added to. */
export interface StreamVariables {
  readonly error: readonly ValueList[];
  readonly warning: readonly ValueList[];
  readonly information: readonly ValueList[];
}

export interface ValueList {
  add(value: Value): void;
}
