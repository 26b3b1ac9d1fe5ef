import { NetException } from '../../values/errors.ts';

/** A letter, digit or connector of any script. */
export const isWord = (unit: string) => /[\p{L}\p{Mn}\p{Nd}\p{Pc}]/u.test(unit);

/** A pattern and how far it has been read. */
export class PatternReader {
  readonly pattern: string;
  position = 0;

  constructor(pattern: string) {
    this.pattern = pattern;
  }

  /** The next UTF-16 unit; undefined at the end. */
  get unit(): string | undefined {
    return this.pattern[this.position];
  }

  startsWith(text: string): boolean {
    return this.pattern.startsWith(text, this.position);
  }

  /** Reads a name: word characters as far as they go. */
  word(): string {
    const start = this.position;
    while (this.unit !== undefined && isWord(this.unit)) this.position++;
    return this.pattern.slice(start, this.position);
  }

  error(reason: string, offset = this.position): NetException {
    return new NetException('System.Text.RegularExpressions.RegexParseException', `Invalid pattern '${this.pattern}' at offset ${offset}. ${reason}`);
  }
}
