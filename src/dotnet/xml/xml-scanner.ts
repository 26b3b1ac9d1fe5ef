import type { NetException } from '../../runtime/values/errors.ts';
import { continuesName, isXmlSpace, startsName } from './name-characters.ts';
import { badName, hexadecimal, type XmlPlace, xmlException } from './xml-exceptions.ts';

/** A name in the text and where it begins. */
export interface ScannedName {
  prefix: string;
  localName: string;
  at: number;
}

/** The text of a document and the place that has been reached in it. */
export class XmlScanner {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  peek(): string {
    return this.text[this.at] ?? '';
  }

  startsWith(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  placeOf(at: number): XmlPlace {
    let line = 1;
    let start = 0;
    for (const {
      index,
      0: { length },
    } of this.text.slice(0, at).matchAll(/\r\n|\r|\n/g)) {
      line++;
      start = index + length;
    }
    return { line, position: at - start + 1 };
  }

  fail(message: string, at = this.at): NetException {
    return xmlException(message, this.placeOf(at));
  }

  unexpected(expected: string, at = this.at, found = this.tokenAt(at)): NetException {
    return this.fail(`'${found}' is an unexpected token. The expected token is ${expected}.`, at);
  }

  /** What stands in an error for the text at a place: a whole name, or else one character. */
  tokenAt(at: number): string {
    let end = at;
    while (end < this.text.length && (end === at ? startsName(this.text[end]) : continuesName(this.text[end]))) end++;
    return this.text.slice(at, Math.max(end, at + 1));
  }

  invalidCharacter(at: number): NetException {
    const character = this.text[at];
    return this.fail(`'${character}', hexadecimal value ${hexadecimal(character)}, is an invalid character.`, at);
  }

  /** Goes over white space; whether there was any. */
  skipSpace(): boolean {
    const start = this.at;
    while (this.at < this.text.length && isXmlSpace(this.text[this.at])) this.at++;
    return this.at > start;
  }

  /** A name without a colon. */
  plainName(end: () => NetException = () => this.fail('Unexpected end of file while parsing Name has occurred.')): string {
    const start = this.at;
    if (this.atEnd) throw end();
    if (!startsName(this.peek())) throw badName(this.peek(), true, this.placeOf(this.at));
    while (!this.atEnd && continuesName(this.peek())) this.at++;
    if (this.atEnd) throw end();
    return this.text.slice(start, this.at);
  }

  /** A name that may have a prefix. */
  name(end?: () => NetException): ScannedName {
    const { at } = this;
    const first = this.plainName(end);
    if (this.peek() !== ':') return { prefix: '', localName: first, at };
    this.at++;
    const localName = this.plainName(end);
    if (this.peek() === ':') throw badName(':', false, this.placeOf(this.at));
    return { prefix: first, localName, at };
  }

  /** Text up to a mark, which is gone over too. */
  upTo(mark: string, what: string): string {
    const end = this.text.indexOf(mark, this.at);
    if (end < 0) throw this.fail(`Unexpected end of file while parsing ${what} has occurred.`, this.text.length);
    const found = this.text.slice(this.at, end);
    this.at = end + mark.length;
    return found;
  }
}
