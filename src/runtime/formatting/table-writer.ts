import { cellWidth, headThatFits, tailThatFits } from './cell-width.ts';
import { fitColumns } from './column-widths.ts';
import type { Alignment } from './format-objects.ts';
import type { Layout } from './layout.ts';
import type { LineSink } from './line-output.ts';
import { firstLineOf, wrapText } from './wrap-text.ts';

interface Column {
  width: number;
  alignment: Alignment;
}

const narrowestScreen = 5;

/** Lays out rows of cells in columns. Columns that do not fit are left out. */
export class TableWriter {
  readonly #layout: Layout;
  readonly #columns: Column[];
  /** Nothing fits: nothing is written. */
  readonly #disabled: boolean;

  constructor(widths: readonly number[], alignments: readonly (Alignment | undefined)[], lineWidth: number, layout: Layout) {
    this.#layout = layout;
    const fitted = lineWidth < narrowestScreen ? [] : fitColumns(widths, lineWidth);
    this.#disabled = !fitted.some((width) => width > 0);
    this.#columns = fitted.map((width, index) => ({ width, alignment: alignments[index] ?? 'left' }));
  }

  /** The labels, and dashes as long as each label below it. */
  writeHeader(labels: readonly string[], write: LineSink): void {
    if (this.#disabled) return;
    this.writeRow(labels, [], true, write);
    const dashes = this.#columns.map(({ width }, index) => {
      const length = labels[index] ? Math.min(width, cellWidth(labels[index])) : width;
      return '-'.repeat(Math.max(length, 0));
    });
    this.writeRow(dashes, [], false, write);
  }

  /** One row: on one line with cells cut to fit, or `wrap`ped over as many lines as the cells need. */
  writeRow(cells: readonly string[], alignments: readonly (Alignment | undefined)[], wrap: boolean, write: LineSink): void {
    if (this.#disabled) return;
    if (wrap) for (const line of this.#wrappedRow(cells, alignments)) write(line);
    else write(this.#cutRow(cells, alignments));
  }

  #cutRow(cells: readonly string[], alignments: readonly (Alignment | undefined)[]): string {
    let line = '';
    this.#columns.forEach((column, index) => {
      if (column.width <= 0) return;
      if (index > 0) line += ' ';
      const pad = this.#layout.classic || index < this.#columns.length - 1;
      line += this.#cell(cells[index] ?? '', column.width, alignments[index] ?? column.alignment, pad);
    });
    return line;
  }

  #wrappedRow(cells: readonly string[], alignments: readonly (Alignment | undefined)[]): string[] {
    const { classic } = this.#layout;
    const visible = this.#columns.flatMap((column, index) => (column.width > 0 ? [{ ...column, index }] : []));
    const columns = visible.map(({ width, index, alignment: own }, place) => {
      const alignment = alignments[index] ?? own;
      const pad = classic || place < visible.length - 1;
      const lines = wrapText(cells[index] ?? '', width).map((line) =>
        (pad || alignment !== 'left') && cellWidth(line) < width ? this.#cell(line, width, alignment, pad) : line,
      );
      return lines.map((line) => (place > 0 ? ` ${line}` : line));
    });
    const height = Math.max(...columns.map((lines) => lines.length));
    return Array.from({ length: height }, (_, row) => {
      const last = columns.findLastIndex((lines) => lines.length > row);
      return columns
        .map((lines, place) => {
          const blank = place < visible.length - 1 || classic ? ' '.repeat(visible[place].width + (place > 0 ? 1 : 0)) : '';
          const text = lines[row] ?? (classic || place <= last ? blank : '');
          return !classic && place === last && height > 1 ? text.trimEnd() : text;
        })
        .join('');
    });
  }

  /** One cell's text cut or padded to the column. */
  #cell(value: string, width: number, alignment: Alignment, pad: boolean): string {
    const { ellipsis } = this.#layout;
    let text = firstLineOf(value, ellipsis);
    const cells = cellWidth(text);
    if (cells < width) {
      const room = width - cells;
      if (alignment === 'right') return ' '.repeat(room) + text;
      if (alignment === 'left') return pad ? text + ' '.repeat(room) : text;
      const left = Math.trunc(room / 2);
      return ' '.repeat(left) + text + (pad ? ' '.repeat(room - left) : '');
    }
    if (cells === width) return text;
    const kept = width - ellipsis.length;
    if (alignment === 'right') text = kept > 0 ? ellipsis + tailThatFits(text, kept) : tailThatFits(text, width);
    else text = kept > 0 ? headThatFits(text, kept) + ellipsis : headThatFits(text, width);
    // A wide character that is cut in half leaves one cell over.
    if (cellWidth(text) === width) return text;
    if (alignment === 'right') return ` ${text}`;
    return pad ? `${text} ` : text;
  }
}
