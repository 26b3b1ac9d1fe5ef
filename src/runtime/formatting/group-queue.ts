import { cellWidth } from './cell-width.ts';
import { FormatEntry, type FormatObject, FormatStart, GroupEnd, GroupStart, type Shape } from './format-objects.ts';

/** What looking at a whole group tells about its columns. */
export type ColumnHint = { kind: 'table'; widths: number[] } | { kind: 'wide'; width: number };

/** A table whose first column has no declared width waits this long for more rows before its columns are set. */
const patienceMilliseconds = 300;

/**
 * Holds back the entries of a group until its columns can be measured: to the group's end with -AutoSize; otherwise to
 * the first object that comes later than 300 ms after the group began, which is why Write-Host can overtake a table.
 * Once a sequence has asked for it, all later groups of the same output are held back too.
 */
export class GroupQueue {
  readonly #now: () => number;
  readonly #queue: FormatObject[] = [];
  #patience: number | undefined;
  #startedAt: number | undefined;
  #holding = false;
  #enabled = false;
  #shape: Shape | undefined;

  /** `now` is the virtual time in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Lets an object in; gives those that can be written now, and what is known about their columns. */
  add(object: FormatObject): { ready: FormatObject[]; hint?: ColumnHint } {
    if (object instanceof FormatStart) this.#enable(object);
    if (!this.#enabled) return { ready: [object] };
    if (!this.#holding && object instanceof GroupStart) {
      this.#holding = true;
      if (this.#patience !== undefined) this.#startedAt = this.#now();
      this.#queue.push(object);
      return { ready: [] };
    }
    const late = this.#startedAt !== undefined && this.#patience !== undefined && this.#now() - this.#startedAt > this.#patience;
    if ((this.#holding && object instanceof GroupEnd) || late) {
      this.#startedAt = undefined;
      this.#queue.push(object);
      const hint = this.#measure();
      this.#holding = false;
      return { ready: this.#queue.splice(0), hint };
    }
    if (!this.#holding) return { ready: [object] };
    this.#queue.push(object);
    return { ready: [] };
  }

  /** What is left at the end. */
  drain(): FormatObject[] {
    return this.#queue.splice(0);
  }

  #enable(start: FormatStart): void {
    this.#shape = start.shape;
    const { shape } = start;
    if (start.autoSize) {
      this.#enabled = true;
      this.#patience = undefined;
      this.#holding = false;
    } else if (shape.kind === 'table' && shape.columns.length > 0 && shape.columns[0].width === 0) {
      this.#enabled = true;
      this.#patience = patienceMilliseconds;
      this.#holding = false;
    }
  }

  #measure(): ColumnHint | undefined {
    const shape = this.#shape;
    const entries = this.#queue.filter((object) => object instanceof FormatEntry && !object.outOfBand).map((object) => (object as FormatEntry).entry);
    if (shape?.kind === 'table' && shape.columns.length > 0) {
      const widths = shape.columns.map(({ label }) => cellWidth(label));
      for (const entry of entries) {
        if (entry.kind !== 'row') continue;
        entry.cells.slice(0, widths.length).forEach(({ text }, index) => {
          widths[index] = Math.max(widths[index], cellWidth(text));
        });
      }
      return { kind: 'table', widths };
    }
    if (shape?.kind === 'wide' && shape.columns === 0) {
      return { kind: 'wide', width: Math.max(0, ...entries.map((entry) => (entry.kind === 'wide' ? cellWidth(entry.text) : 0))) };
    }
    return undefined;
  }
}
