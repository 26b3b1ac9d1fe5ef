import type { Session } from '../../runtime/session.ts';
import { NetException } from '../../runtime/values/errors.ts';
import { NetObject, type Value } from '../../runtime/values/value.ts';
import { notSupported } from '../argument-exceptions.ts';
import { byteArray } from '../text/byte-array.ts';

/** ObjectDisposedException, which names the object where .NET does. */
export const disposed = (message: string, objectName?: string) =>
  new NetException('System.ObjectDisposedException', objectName === undefined ? message : `${message}\nObject name: '${objectName}'.`, {
    ObjectName: objectName ?? '',
  });

/** System.IO.Stream: bytes that lie in memory, and a place among them. What lies behind them is for the classes derived from it. */
export class StreamObject extends NetObject {
  readonly typeName: string = 'System.IO.Stream';
  #bytes: Uint8Array;
  #length: number;
  position = 0;
  isOpen = true;
  readonly canRead: boolean;
  readonly canWrite: boolean;

  constructor(bytes: Uint8Array = new Uint8Array(), canRead = true, canWrite = true) {
    super();
    this.#bytes = bytes;
    this.#length = bytes.length;
    this.canRead = canRead;
    this.canWrite = canWrite;
  }

  get length(): number {
    return this.#length;
  }

  /** All that is in it. */
  get content(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  checkOpen(): void {
    if (!this.isOpen) throw disposed('Cannot access a closed Stream.');
  }

  checkReadable(): void {
    this.checkOpen();
    if (!this.canRead) throw notSupported('Stream does not support reading.');
  }

  checkWritable(): void {
    this.checkOpen();
    if (!this.canWrite) throw notSupported('Stream does not support writing.');
  }

  /** Up to `count` bytes from the position on, which moves behind them. */
  read(count: number): Uint8Array {
    this.checkReadable();
    const found = this.#bytes.slice(this.position, Math.min(this.position + count, this.#length));
    this.position += found.length;
    return found;
  }

  write(bytes: Uint8Array, session: Session): void {
    this.checkWritable();
    const end = this.position + bytes.length;
    this.grow(end, session);
    this.#bytes.set(bytes, this.position);
    if (end > this.#length) this.#length = end;
    this.position = end;
  }

  setLength(length: number, session: Session): void {
    this.checkWritable();
    this.grow(length, session);
    if (length < this.#length) this.#bytes.fill(0, length, this.#length);
    this.#length = length;
    if (this.position > length) this.position = length;
  }

  get capacity(): number {
    return this.#bytes.length;
  }

  protected grow(size: number, session: Session): void {
    if (size <= this.#bytes.length) return;
    session.checkAllocation(size);
    const larger = new Uint8Array(Math.max(size, 256, this.#bytes.length * 2));
    larger.set(this.content);
    this.#bytes = larger;
  }

  flush(_session: Session): void {}

  close(session: Session): void {
    if (!this.isOpen) return;
    this.flush(session);
    this.isOpen = false;
  }
}

/** System.IO.MemoryStream; over an array of the script it keeps to its size and writes into it. */
export class MemoryStreamObject extends StreamObject {
  override readonly typeName = 'System.IO.MemoryStream';
  readonly #array: Value[] | undefined;
  readonly #start: number;

  constructor(bytes?: Uint8Array, canWrite = true, array?: Value[], start = 0) {
    super(bytes, true, canWrite);
    this.#array = array;
    this.#start = start;
  }

  protected override grow(size: number, session: Session): void {
    if (this.#array && size > this.capacity) throw notSupported('Memory stream is not expandable.');
    super.grow(size, session);
  }

  override write(bytes: Uint8Array, session: Session): void {
    const start = this.position;
    super.write(bytes, session);
    if (this.#array) byteArray(bytes).forEach((byte, index) => this.#array!.splice(this.#start + start + index, 1, byte));
  }
}
