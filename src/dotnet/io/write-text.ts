import { byteOrderMark, encodeText } from '../../runtime/providers/encode-text.ts';
import type { Session } from '../../runtime/session.ts';
import type { TextEncoding } from '../../runtime/values/text-encoding.ts';
import { NetObject } from '../../runtime/values/value.ts';
import { StringBuilder } from '../System.Text.StringBuilder.ts';
import { encodingOf } from '../text/encodings.ts';
import { disposed, type StreamObject } from './stream-object.ts';

/** System.IO.TextWriter. */
export abstract class TextWriterObject extends NetObject {
  isOpen = true;
  newLine: string;

  constructor(session: Session) {
    super();
    this.newLine = session.platform === 'windows' ? '\r\n' : '\n';
  }

  abstract get encoding(): TextEncoding;
  abstract write(text: string, session: Session): void;

  flush(_session: Session): void {}

  close(_session: Session): void {
    this.isOpen = false;
  }
}

/** System.IO.StringWriter. */
export class StringWriterObject extends TextWriterObject {
  readonly typeName = 'System.IO.StringWriter';
  readonly builder: StringBuilder;

  constructor(session: Session, builder = new StringBuilder()) {
    super(session);
    this.builder = builder;
  }

  get encoding(): TextEncoding {
    return encodingOf('unicode');
  }

  write(text: string, session: Session): void {
    if (!this.isOpen) throw disposed('Cannot write to a closed TextWriter.');
    this.builder.append(text, session);
  }
}

/** System.IO.StreamWriter. */
export class StreamWriterObject extends TextWriterObject {
  readonly typeName = 'System.IO.StreamWriter';
  readonly stream: StreamObject;
  readonly encoding: TextEncoding;
  readonly #leavesOpen: boolean;
  autoFlush = false;
  #pending = '';
  #isBegun: boolean;

  constructor(session: Session, stream: StreamObject, encoding = encodingOf('utf8'), leavesOpen = false) {
    super(session);
    this.stream = stream;
    this.encoding = encoding;
    this.#leavesOpen = leavesOpen;
    // Only what is written at a stream's beginning gets a byte order mark.
    this.#isBegun = stream.position > 0;
  }

  write(text: string, session: Session): void {
    if (!this.isOpen) throw disposed('Cannot write to a closed TextWriter.', 'StreamWriter');
    this.#pending += text;
    if (this.autoFlush) this.flush(session);
    else if (this.#pending.length >= 1024) this.#encode(session);
  }

  /** Gives the text to the stream, which keeps it until it is itself flushed. */
  #encode(session: Session): void {
    if (!this.#isBegun) {
      this.#isBegun = true;
      if (this.encoding.hasMark) this.stream.write(Uint8Array.from(byteOrderMark(this.encoding.contentEncoding)), session);
    }
    if (this.#pending === '') return;
    const text = this.#pending;
    this.#pending = '';
    this.stream.write(encodeText(text, this.encoding.encoding), session);
  }

  override flush(session: Session): void {
    if (!this.isOpen) throw disposed('Cannot write to a closed TextWriter.', 'StreamWriter');
    this.#encode(session);
    this.stream.flush(session);
  }

  override close(session: Session): void {
    if (!this.isOpen) return;
    this.flush(session);
    if (!this.#leavesOpen) this.stream.close(session);
    this.isOpen = false;
  }
}

/** A writer that keeps nothing: TextWriter.Null. */
export class NullWriterObject extends TextWriterObject {
  readonly typeName: string = 'System.IO.TextWriter';

  get encoding(): TextEncoding {
    return encodingOf('unicode');
  }

  write(): void {}
}
