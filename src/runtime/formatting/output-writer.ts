import { NotSimulated } from '../../base/not-simulated.ts';
import { entriesPerLine } from './column-widths.ts';
import { writeCustom } from './custom-writer.ts';
import { FormatEnd, FormatEntry, type FormatObject, FormatStart, GroupEnd, GroupStart, type Shape } from './format-objects.ts';
import type { ColumnHint } from './group-queue.ts';
import type { Layout } from './layout.ts';
import type { LineOutput, LineSink } from './line-output.ts';
import { writeList } from './list-writer.ts';
import { TableWriter } from './table-writer.ts';

/** An open group: what writes its entries. */
interface OpenGroup {
  table?: TableWriter;
  labels?: string[];
  /** Entries of a wide view that wait for their line to fill. */
  wide?: { table: TableWriter; perLine: number; waiting: string[] };
}

/** Turns formatting objects, in their order, into lines. */
export class OutputWriter {
  readonly #output: LineOutput;
  readonly #layout: Layout;
  #shape: Shape | undefined;
  #group: OpenGroup | undefined;
  #hint: ColumnHint | undefined;

  constructor(output: LineOutput, layout: Layout) {
    this.#output = output;
    this.#layout = layout;
  }

  write(object: FormatObject, hint?: ColumnHint): void {
    if (hint) this.#hint = hint;
    if (object instanceof FormatEntry) this.#entry(object);
    else if (object instanceof FormatStart) {
      this.#shape = object.shape;
      this.#line('');
    } else if (object instanceof GroupStart) this.#startGroup(object);
    else if (object instanceof GroupEnd) this.#endGroup();
    else if (object instanceof FormatEnd) {
      if (this.#layout.classic || this.#shape?.kind !== 'list') this.#line('');
      this.#shape = undefined;
    }
  }

  #line = (text: string) => this.#output.writeLine(text, 'output');

  #startGroup({ heading }: GroupStart): void {
    const shape = this.#shape;
    const { classic } = this.#layout;
    const hint = this.#hint;
    this.#hint = undefined;
    this.#group = this.#openGroup(shape, hint);
    if (heading) {
      if (classic) this.#line('');
      writeCustom(heading, this.#output.width, this.#line);
      this.#line('');
    }
    if (classic && (shape?.kind === 'list' || shape?.kind === 'wide')) this.#line('');
    const { table, labels } = this.#group;
    if (shape?.kind === 'table' && !shape.hideHeader && labels) table?.writeHeader(labels, this.#line);
  }

  #openGroup(shape: Shape | undefined, hint: ColumnHint | undefined): OpenGroup {
    const { tableWidth } = this.#output;
    if (shape?.kind === 'table' && shape.columns.length > 0) {
      const widths = hint?.kind === 'table' ? hint.widths : shape.columns.map(({ width }) => width);
      const alignments = shape.columns.map(({ alignment }) => alignment);
      return { table: new TableWriter(widths, alignments, tableWidth, this.#layout), labels: shape.columns.map(({ label }) => label) };
    }
    if (shape?.kind === 'wide') {
      const perLine = hint?.kind === 'wide' && hint.width > 0 ? entriesPerLine(hint.width, tableWidth) : shape.columns || 2;
      const table = new TableWriter(Array(perLine).fill(0), [], tableWidth, this.#layout);
      return { wide: { table, perLine, waiting: [] } };
    }
    return {};
  }

  #endGroup(): void {
    this.#flushWide();
    if (this.#layout.classic) this.#line('');
    this.#group = undefined;
  }

  #flushWide(): void {
    const wide = this.#group?.wide;
    if (!wide || wide.waiting.length === 0) return;
    wide.table.writeRow(
      Array.from({ length: wide.perLine }, (_, index) => wide.waiting[index] ?? ''),
      [],
      false,
      this.#line,
    );
    wide.waiting.length = 0;
  }

  #entry({ entry, outOfBand, stream }: FormatEntry): void {
    const write: LineSink = (line) => this.#output.writeLine(line, stream);
    if (outOfBand) {
      if (entry.kind === 'text') this.#output.writeText(entry.text, stream);
      else if (entry.kind === 'custom') writeCustom(entry.pieces, this.#layout.classic ? this.#output.width : Infinity, write);
      else if (entry.kind === 'list') {
        write('');
        writeList(entry.fields, this.#output.width, write);
        write('');
      }
      return;
    }
    const group = this.#group;
    if (!group) throw new NotSimulated('value', 'a formatting object outside its group');
    if (entry.kind === 'row') {
      const { cells, wrap } = entry;
      const labels = group.labels ?? [];
      group.table?.writeRow(
        labels.map((_, index) => cells[index]?.text ?? ''),
        labels.map((_, index) => (cells[index] ? cells[index].alignment : 'left')),
        wrap,
        write,
      );
    } else if (entry.kind === 'list') {
      writeList(entry.fields, this.#output.width, write);
      write('');
    } else if (entry.kind === 'wide') {
      group.wide?.waiting.push(entry.text);
      if (group.wide && group.wide.waiting.length === group.wide.perLine) this.#flushWide();
    } else if (entry.kind === 'custom') writeCustom(entry.pieces, this.#output.width, write);
  }
}
