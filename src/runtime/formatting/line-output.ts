import type { EntryStream } from './format-objects.ts';

/** Where lines go: the console, a string, a file. */
export interface LineOutput {
  /** Cells of a line; Infinity where nothing limits it. */
  readonly width: number;
  /** Cells of a table's line where nothing limits the line: the console's own width. */
  readonly tableWidth: number;
  writeLine(text: string, stream: EntryStream): void;
  /** A value's own text, which may have line ends in it. */
  writeText(text: string, stream: EntryStream): void;
}

/** Lines of one kind of stream; how the writers of tables, lists and custom views see their destination. */
export type LineSink = (line: string) => void;
