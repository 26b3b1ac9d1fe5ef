import type { SourceSpan } from '../../base/span.ts';
import type { ScriptBlock } from '../ast/index.ts';
import { printScript } from './print-script-block.ts';
import { Printer } from './printer.ts';
import { toPrintable } from './to-printable.ts';

export interface PrintOptions {
  /** Columns after which a hashtable, an array or a block is set on several lines; 100 unless told. */
  width?: number;
}

/** Where a line of the printed text comes from: the innermost statement that was printed there. Lines count from 1. */
export interface LineOrigin {
  line: number;
  span: SourceSpan;
}

export interface PrintResult {
  /** ASCII with LF, ending in LF when it is not empty. */
  text: string;
  lines: string[];
  origins: LineOrigin[];
}

/** Prints a tree, built or parsed, as an administrator would write it. `parse` gives back a tree of the same shape. */
export const print = (ast: ScriptBlock, options: PrintOptions = {}): PrintResult => printPrintable(toPrintable(ast), options);

/** Prints a tree that `toPrintable` has made. */
export function printPrintable(ast: ScriptBlock, options: PrintOptions = {}): PrintResult {
  const printer = new Printer(options.width ?? 100);
  printScript(printer, ast);
  const { out } = printer;
  const lines = out.lines.map((line) => (line.trim() === '' ? '' : line));
  while (lines.length > 0 && lines[lines.length - 1] === '') lines.pop();
  const origins = lines.flatMap((_, index) => {
    const span = out.origins[index];
    return span === undefined ? [] : [{ line: index + 1, span }];
  });
  return { text: lines.map((line) => `${line}\n`).join(''), lines, origins };
}
