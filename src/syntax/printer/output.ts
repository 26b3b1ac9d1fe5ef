import type { SourceSpan } from '../../base/span.ts';

const indentation = '    ';

/** The lines printed so far, and what source each comes from. */
export class Output {
  readonly lines: string[] = [''];
  readonly origins: (SourceSpan | undefined)[] = [undefined];
  private depth = 0;

  write(text: string): void {
    this.lines[this.lines.length - 1] += text;
  }

  /** Begins a line at the indentation; nothing is written on it until there is text, so that no line ends in spaces. */
  newline(): void {
    this.lines.push(indentation.repeat(this.depth));
    this.origins.push(undefined);
  }

  blankLine(): void {
    this.lines.push('', indentation.repeat(this.depth));
    this.origins.push(undefined, undefined);
  }

  /** Begins a line at the very left: the inside of a here-string. */
  rawLine(text: string): void {
    this.lines.push(text);
    this.origins.push(undefined);
  }

  indent(): void {
    this.depth++;
  }

  outdent(): void {
    this.depth--;
  }

  get column(): number {
    return this.lines[this.lines.length - 1].length;
  }

  get lineCount(): number {
    return this.lines.length;
  }

  /** Tells that the lines from an index on come from a place, but for those that more inner nodes have told of. */
  attribute(from: number, span: SourceSpan | undefined): void {
    if (span === undefined) return;
    for (let index = from; index < this.origins.length; index++) if (this.lines[index].trim() !== '') this.origins[index] ??= span;
  }

  /** Tries to print on the line; takes it back and gives false if that made several lines or a longer one than allowed. */
  tryLine(width: number, print: () => void): boolean {
    const count = this.lines.length;
    const line = this.lines[count - 1];
    const origin = this.origins[count - 1];
    print();
    if (this.lines.length === count && this.column <= width) return true;
    this.lines.length = count;
    this.origins.length = count;
    this.lines[count - 1] = line;
    this.origins[count - 1] = origin;
    return false;
  }
}
