import type { Sink } from './sink.ts';

/** One command of a running pipeline: objects come in by `write`, between `begin` and `end`. */
export interface CommandProcessor extends Sink {
  begin(): void;
  end(): void;
  /** Runs what the command does for each object without one: a step of a pipeline that somebody else drives and that expects no input. */
  proceed?(): void;
  /** Runs whatever happened (`clean` blocks, closing of redirections). */
  dispose?(): void;
}

/** What a stage of a pipeline is told about its place. */
export interface StageContext {
  /** Objects come from a command before it. */
  expectsInput: boolean;
  position: number;
  length: number;
}
