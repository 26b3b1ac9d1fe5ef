import type { MatchObject } from './match-object.ts';

/** The lines around a match: MatchInfoContext. */
export interface LinesAround {
  before: string[];
  after: string[];
  /** Those of them that no other match has shown (Select-String, -Context). */
  shownBefore: string[];
  shownAfter: string[];
}

/** What `Select-String -Context` remembers while it reads lines: a match is given out when the lines behind it are known. */
export class MatchContext {
  readonly #before: number;
  readonly #after: number;
  #former: { line: string; isShown: boolean }[] = [];
  #waiting: { match: MatchObject; around: LinesAround; isLast: boolean }[] = [];

  constructor(before: number, after: number) {
    this.#before = before;
    this.#after = after;
  }

  /** One number is for both sides. */
  static of(numbers: readonly number[] = [0]): MatchContext {
    return new MatchContext(numbers[0], numbers[1] ?? numbers[0]);
  }

  /** A line that is no match. */
  pass(line: string): MatchObject[] {
    return this.#read(line, false);
  }

  /** A line that is one. */
  found(match: MatchObject): MatchObject[] {
    if (this.#before === 0 && this.#after === 0) return [match];
    const before = this.#former.map(({ line }) => line);
    const shownBefore = this.#former.filter(({ isShown }) => !isShown).map(({ line }) => line);
    const done = this.#read(match.line, true);
    match.context = { before, after: [], shownBefore, shownAfter: [] };
    this.#waiting.push({ match, around: match.context, isLast: true });
    return [...done, ...this.#complete()];
  }

  /** The matches that no more lines follow. */
  rest(): MatchObject[] {
    return this.#waiting.splice(0).map(({ match }) => match);
  }

  #read(line: string, isMatch: boolean): MatchObject[] {
    let isShown = isMatch;
    for (const waiting of this.#waiting) {
      waiting.around.after.push(line);
      if (isMatch) waiting.isLast = false;
      if (!waiting.isLast) continue;
      waiting.around.shownAfter.push(line);
      isShown = true;
    }
    if (this.#before > 0) {
      // What stands before a match's own lines was shown with it.
      if (isMatch) for (const former of this.#former) former.isShown = true;
      this.#former.push({ line, isShown });
      if (this.#former.length > this.#before) this.#former.shift();
    }
    return this.#complete();
  }

  #complete(): MatchObject[] {
    const done: MatchObject[] = [];
    while (this.#waiting.length > 0 && this.#waiting[0].around.after.length >= this.#after) done.push(this.#waiting.shift()!.match);
    return done;
  }
}
