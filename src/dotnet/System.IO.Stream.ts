import type { Session } from '../runtime/session.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { NetException } from '../runtime/values/errors.ts';
import type { SmallInteger } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';
import { argumentNull, checkNotNegative, outOfRange } from './argument-exceptions.ts';
import { enumNumber } from './enum-access.ts';
import { type FileStreamObject, openFile } from './io/file-stream.ts';
import { MemoryStreamObject, StreamObject } from './io/stream-object.ts';
import { byteArray, bytesOf } from './text/byte-array.ts';

/** Checks a place in an array and gives its bytes. */
function checkRange(buffer: Value[] | null, offset: number, count: number): asserts buffer is Value[] {
  if (buffer === null) throw argumentNull('buffer');
  checkNotNegative(offset, 'offset');
  if (count < 0 || count > buffer.length - offset) {
    throw outOfRange(
      'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
      'count',
    );
  }
}

function read(self: StreamObject, buffer: Value[] | null, offset: number, count: number): number {
  checkRange(buffer, offset, count);
  const found = byteArray(self.read(count));
  found.forEach((byte, index) => {
    buffer[offset + index] = byte;
  });
  return found.length;
}

function readExactly(self: StreamObject, buffer: Value[] | null, offset: number, count: number): void {
  if (read(self, buffer, offset, count) < count) {
    throw new NetException('System.IO.EndOfStreamException', 'Unable to read beyond the end of the stream.');
  }
}

function seek(self: StreamObject, offset: bigint, origin: number): bigint {
  self.checkOpen();
  const target = Number(offset) + (origin === 0 ? 0 : origin === 1 ? self.position : self.length);
  if (target < 0) throw new NetException('System.IO.IOException', 'An attempt was made to move the position before the beginning of the stream.');
  self.position = target;
  return BigInt(target);
}

function copyTo(self: StreamObject, target: StreamObject | null, session: Session): void {
  if (target === null) throw argumentNull('destination');
  self.checkReadable();
  target.checkWritable();
  target.write(self.read(self.length), session);
}

const own = 'System.IO';
const source = 'https://learn.microsoft.com/dotnet/api/system.io.';

/** The array-backed constructors of MemoryStream. */
function over(array: Value[] | null, index = 0, count = (array?.length ?? 0) - index, writable = true): MemoryStreamObject {
  if (array === null) throw argumentNull('buffer');
  checkRange(array, index, count);
  return new MemoryStreamObject(bytesOf(array, index, count), writable, array, index);
}

const open = (session: Session, path: string | null, mode: Value, ...rest: Value[]) =>
  openFile(session, path, enumNumber(mode), ...(rest.map((value) => enumNumber(value)) as [number?, number?]));

export default [
  {
    name: `${own}.Stream`,
    kind: 'class',
    base: 'System.MarshalByRefObject',
    interfaces: ['System.IDisposable', 'System.IAsyncDisposable'],
    abstract: true,
    source: `${source}stream`,
    properties: {
      CanRead: { type: 'bool', get: (self) => self.isOpen && self.canRead },
      CanSeek: { type: 'bool', get: (self) => self.isOpen },
      CanTimeout: { type: 'bool', get: () => false },
      CanWrite: { type: 'bool', get: (self) => self.isOpen && self.canWrite },
      Length: {
        type: 'long',
        get: (self) => {
          self.checkOpen();
          return BigInt(self.length);
        },
      },
      Position: {
        type: 'long',
        get: (self) => {
          self.checkOpen();
          return BigInt(self.position);
        },
        set: (self, value) => {
          checkNotNegative(value as bigint, 'value');
          self.checkOpen();
          self.position = Number(value);
        },
      },
    },
    methods: methodsOf<StreamObject>(
      {
        'void Close()': (self, _, session) => self.close(session),
        'void CopyTo(System.IO.Stream destination)': (self, [target], session) => copyTo(self, target, session),
        'void CopyTo(System.IO.Stream destination, int bufferSize)': (self, [target], session) => copyTo(self, target, session),
        'void Dispose()': (self, _, session) => self.close(session),
        'void Flush()': (self, _, session) => {
          self.checkOpen();
          self.flush(session);
        },
        'int Read(byte[] buffer, int offset, int count)': (self, [buffer, offset, count]) => read(self, buffer, offset, count),
        'int ReadByte()': (self) => self.read(1)[0] ?? -1,
        'long Seek(long offset, System.IO.SeekOrigin origin)': (self, [offset, origin]) => seek(self, offset, enumNumber(origin)),
        'void SetLength(long value)': (self, [length], session) => self.setLength(Number(length), session),
        'void Write(byte[] buffer, int offset, int count)': (self, [buffer, offset, count], session) => {
          checkRange(buffer, offset, count);
          self.write(bytesOf(buffer, offset, count), session);
        },
        'void WriteByte(byte value)': (self, [value], session) => self.write(Uint8Array.of((value as SmallInteger).value), session),
      },
      {
        'void ReadExactly(byte[] buffer, int offset, int count)': (self, [buffer, offset, count]) => readExactly(self, buffer, offset, count),
      },
    ),
    staticProperties: { Null: { type: `${own}.Stream`, kind: 'Field', get: () => new NullStream() } },
    alsoHas: [
      ...['BeginRead', 'BeginWrite', 'CopyToAsync', 'DisposeAsync', 'EndRead', 'EndWrite', 'FlushAsync', 'ReadAsync', 'ReadAtLeast'],
      ...['ReadAtLeastAsync', 'ReadExactlyAsync', 'ReadTimeout', 'WriteAsync', 'WriteTimeout', 'static Synchronized'],
    ],
  },
  {
    name: `${own}.MemoryStream`,
    kind: 'class',
    base: `${own}.Stream`,
    source: `${source}memorystream`,
    properties: {
      Capacity: {
        type: 'int',
        get: (self) => {
          self.checkOpen();
          return self.capacity;
        },
      },
    },
    methods: methodsOf<MemoryStreamObject>({
      'byte[] ToArray()': (self) => byteArray(self.content),
      'void WriteTo(System.IO.Stream stream)': (self, [target], session) => {
        if (target === null) throw argumentNull('stream');
        self.checkOpen();
        (target as StreamObject).write(self.content, session);
      },
    }),
    constructors: constructorsOf({
      'System.IO.MemoryStream new()': () => new MemoryStreamObject(),
      'System.IO.MemoryStream new(int capacity)': (_, [capacity]) => {
        checkNotNegative(capacity, 'capacity');
        return new MemoryStreamObject();
      },
      'System.IO.MemoryStream new(byte[] buffer)': (_, [array]) => over(array),
      'System.IO.MemoryStream new(byte[] buffer, bool writable)': (_, [array, writable]) => over(array, 0, array?.length, writable),
      'System.IO.MemoryStream new(byte[] buffer, int index, int count)': (_, [array, index, count]) => over(array, index, count),
      'System.IO.MemoryStream new(byte[] buffer, int index, int count, bool writable)': (_, [array, index, count, writable]) =>
        over(array, index, count, writable),
      'System.IO.MemoryStream new(byte[] buffer, int index, int count, bool writable, bool publiclyVisible)': (_, [array, index, count, writable]) =>
        over(array, index, count, writable),
    }),
    alsoHas: ['GetBuffer', 'TryGetBuffer'],
  },
  {
    name: `${own}.FileStream`,
    kind: 'class',
    base: `${own}.Stream`,
    source: `${source}filestream`,
    properties: {
      IsAsync: { type: 'bool', get: () => false },
      Name: { type: 'string', get: (self) => self.path },
    },
    methods: methodsOf<FileStreamObject>({
      'void Flush(bool flushToDisk)': (self, _, session) => {
        self.checkOpen();
        self.flush(session);
      },
    }),
    constructors: constructorsOf({
      'System.IO.FileStream new(string path, System.IO.FileMode mode)': (_, [path, mode], session) => open(session, path, mode),
      'System.IO.FileStream new(string path, System.IO.FileMode mode, System.IO.FileAccess access)': (_, [path, mode, access], session) =>
        open(session, path, mode, access),
      'System.IO.FileStream new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)': (
        _,
        [path, mode, access, share],
        session,
      ) => open(session, path, mode, access, share),
      'System.IO.FileStream new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share, int bufferSize)': (
        _,
        [path, mode, access, share],
        session,
      ) => open(session, path, mode, access, share),
    }),
    alsoHas: ['GetAccessControl', 'Handle', 'Lock', 'SafeFileHandle', 'SetAccessControl', 'Unlock'],
  },
] satisfies NetType[];

/** Stream.Null: nothing is in it and it keeps nothing. */
class NullStream extends StreamObject {
  override write(): void {}
  override setLength(): void {}
}
