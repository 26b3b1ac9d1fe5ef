import { Output } from './output.ts';

/** What the printing functions share. */
export class Printer {
  readonly out = new Output();
  /** Columns after which hashtables, arrays and blocks are set on several lines. */
  readonly width: number;
  /** Blocks and hashtables must stay on the line, for trying whether they fit. */
  oneLine = false;
  /** Inside a double-quoted string no comments are printed: a parenthesis in one could end the subexpression. */
  inString = false;

  constructor(width: number) {
    this.width = width;
  }

  /** Prints on the line if that fits, else in the other way. */
  lineOr(onLine: () => void, otherwise: () => void): void {
    if (this.oneLine) {
      onLine();
      return;
    }
    this.oneLine = true;
    const fits = this.out.tryLine(this.width, onLine);
    this.oneLine = false;
    if (!fits) otherwise();
  }

  /** Items on the line with a separator between them. */
  list<T>(items: readonly T[], separator: string, print: (item: T) => void): void {
    for (const [index, item] of items.entries()) {
      if (index > 0) this.out.write(separator);
      print(item);
    }
  }
}
