import { decodeBytes, detectByteOrderMark } from '../../runtime/providers/decode-text.ts';
import type { Session } from '../../runtime/session.ts';
import type { TextEncoding } from '../../runtime/values/text-encoding.ts';
import { NetObject } from '../../runtime/values/value.ts';
import { encodingOf } from '../text/encodings.ts';
import { disposed, type StreamObject } from './stream-object.ts';

/** System.IO.TextReader: text and a place in it. */
export abstract class TextReaderObject extends NetObject {
  protected place = 0;
  isOpen = true;

  protected abstract get text(): string;

  protected check(): void {
    if (!this.isOpen) throw disposed('Cannot read from a closed TextReader.');
  }

  /** The next character's code; -1 at the end. */
  peek(): number {
    this.check();
    return this.place < this.text.length ? this.text.charCodeAt(this.place) : -1;
  }

  read(): number {
    const code = this.peek();
    if (code >= 0) this.place++;
    return code;
  }

  readMany(count: number): string {
    this.check();
    const found = this.text.slice(this.place, this.place + count);
    this.place += found.length;
    return found;
  }

  /** The next line without its end; null behind the last. */
  readLine(): string | null {
    this.check();
    const { text, place } = this;
    if (place >= text.length) return null;
    const end = /\r\n|\r|\n/g;
    end.lastIndex = place;
    const found = end.exec(text);
    this.place = found ? end.lastIndex : text.length;
    return text.slice(place, found ? found.index : undefined);
  }

  readToEnd(): string {
    return this.readMany(Number.MAX_SAFE_INTEGER);
  }

  close(_session: Session): void {
    this.isOpen = false;
  }
}

/** System.IO.StringReader. */
export class StringReaderObject extends TextReaderObject {
  readonly typeName = 'System.IO.StringReader';
  protected readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** System.IO.StreamReader: it takes what the stream has when it is first asked. */
export class StreamReaderObject extends TextReaderObject {
  readonly typeName = 'System.IO.StreamReader';
  readonly stream: StreamObject;
  readonly #encoding: TextEncoding | undefined;
  readonly #detects: boolean;
  readonly #leavesOpen: boolean;
  #text: string | undefined;
  #found: TextEncoding | undefined;

  constructor(stream: StreamObject, encoding?: TextEncoding, detects = true, leavesOpen = false) {
    super();
    this.stream = stream;
    this.#encoding = encoding;
    this.#detects = detects;
    this.#leavesOpen = leavesOpen;
  }

  protected get text(): string {
    if (this.#text !== undefined && this.place < this.#text.length) return this.#text;
    const bytes = this.stream.read(this.stream.length - this.stream.position);
    // The mark stands at the beginning only; what a stream has got since is read on.
    const first = this.#text === undefined;
    const own = this.#encoding ?? encodingOf('utf8BOM');
    const mark = first && this.#detects ? detectByteOrderMark(bytes) : undefined;
    const isOwnMark = first && !mark && own.hasMark && detectByteOrderMark(bytes)?.encoding === own.encoding;
    if (mark) this.#found = encodingOf(mark.encoding);
    const start = mark?.length ?? (isOwnMark ? (detectByteOrderMark(bytes)?.length ?? 0) : 0);
    this.#text = (this.#text ?? '') + decodeBytes(bytes.subarray(start), (this.#found ?? own).encoding);
    return this.#text;
  }

  protected override check(): void {
    if (!this.isOpen) throw disposed('Cannot read from a closed TextReader.', 'StreamReader');
  }

  get currentEncoding(): TextEncoding {
    return this.#found ?? this.#encoding ?? encodingOf('utf8BOM');
  }

  get isAtEnd(): boolean {
    return this.peek() < 0;
  }

  /** Forgets what has been read ahead. */
  discard(): void {
    this.#text = '';
    this.place = 0;
  }

  override close(session: Session): void {
    if (this.isOpen && !this.#leavesOpen) this.stream.close(session);
    this.isOpen = false;
  }
}
