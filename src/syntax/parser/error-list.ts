import { errorMessages, type ParseErrorId } from './error-messages.ts';

/** An error as it is found: an id, its message, and offsets in the script, of which the end may lie before the start. */
export interface FoundError {
  id: ParseErrorId;
  message: string;
  start: number;
  end: number;
  /** More text could mend it: nothing but white space and comments follows what is missing. */
  incomplete?: boolean;
}

/** The errors of one script, in the order of their finding; the same error at the same place counts once. */
export class ErrorList {
  readonly errors: FoundError[] = [];
  private readonly seen = new Set<string>();

  get count(): number {
    return this.errors.length;
  }

  report(start: number, end: number, id: ParseErrorId, ...args: string[]): void {
    this.add(start, end, undefined, id, ...args);
  }

  add(start: number, end: number, incomplete: boolean | undefined, id: ParseErrorId, ...args: string[]): void {
    const key = `${id} ${start} ${end}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const message = errorMessages[id].replace(/\{(\d)\}/g, (_, index) => args[Number(index)] ?? '');
    this.errors.push({ id, message, start, end, ...(incomplete === undefined ? {} : { incomplete }) });
  }
}
