import type { Session } from '../runtime/session.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { Char } from '../runtime/values/numbers.ts';
import type { TextEncoding } from '../runtime/values/text-encoding.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument, argumentNull, checkNotNegative } from './argument-exceptions.ts';
import { access, openFile } from './io/file-stream.ts';
import { StreamReaderObject, StringReaderObject, type TextReaderObject } from './io/read-text.ts';
import type { StreamObject } from './io/stream-object.ts';

function readBlock(self: TextReaderObject, buffer: Value[] | null, index: number, count: number): number {
  if (buffer === null) throw argumentNull('buffer');
  checkNotNegative(index, 'index');
  checkNotNegative(count, 'count');
  if (buffer.length - index < count) {
    throw argument(
      'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
    );
  }
  const text = self.readMany(count);
  for (let place = 0; place < text.length; place++) buffer[index + place] = new Char(text[place]);
  return text.length;
}

const overFile = (session: Session, path: string | null, encoding?: TextEncoding, detects = true) => {
  if (path === null) throw argumentNull('path');
  return new StreamReaderObject(openFile(session, path, 3, access.read), encoding, detects);
};

function overStream(stream: StreamObject | null, encoding?: TextEncoding | null, detects = true, leavesOpen = false): StreamReaderObject {
  if (stream === null) throw argumentNull('stream');
  if (!stream.isOpen || !stream.canRead) throw argument('Stream was not readable.');
  return new StreamReaderObject(stream, encoding ?? undefined, detects, leavesOpen);
}

const own = 'System.IO';
const reader = `${own}.StreamReader new`;
const encoding = 'System.Text.Encoding encoding';
const detect = 'bool detectEncodingFromByteOrderMarks';

export default [
  {
    name: `${own}.TextReader`,
    kind: 'class',
    base: 'System.MarshalByRefObject',
    interfaces: ['System.IDisposable'],
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.io.textreader',
    methods: methodsOf<TextReaderObject>({
      'void Close()': (self, _, session) => self.close(session),
      'void Dispose()': (self, _, session) => self.close(session),
      'int Peek()': (self) => self.peek(),
      'int Read()': (self) => self.read(),
      'int Read(char[] buffer, int index, int count)': (self, [buffer, index, count]) => readBlock(self, buffer, index, count),
      'int ReadBlock(char[] buffer, int index, int count)': (self, [buffer, index, count]) => readBlock(self, buffer, index, count),
      'string ReadLine()': (self) => self.readLine(),
      'string ReadToEnd()': (self) => self.readToEnd(),
    }),
    staticProperties: { Null: { type: `${own}.TextReader`, kind: 'Field', get: () => new StringReaderObject('') } },
    alsoHas: ['ReadAsync', 'ReadBlockAsync', 'ReadLineAsync', 'ReadToEndAsync', 'static Synchronized'],
  },
  {
    name: `${own}.StringReader`,
    kind: 'class',
    base: `${own}.TextReader`,
    source: 'https://learn.microsoft.com/dotnet/api/system.io.stringreader',
    constructors: constructorsOf({
      'System.IO.StringReader new(string s)': (_, [text]) => {
        if (text === null) throw argumentNull('s');
        return new StringReaderObject(text);
      },
    }),
  },
  {
    name: `${own}.StreamReader`,
    kind: 'class',
    base: `${own}.TextReader`,
    source: 'https://learn.microsoft.com/dotnet/api/system.io.streamreader',
    properties: {
      BaseStream: { type: `${own}.Stream`, get: (self) => self.stream },
      CurrentEncoding: { type: 'System.Text.Encoding', get: (self) => self.currentEncoding },
      EndOfStream: { type: 'bool', get: (self) => self.isAtEnd },
    },
    methods: methodsOf<StreamReaderObject>({ 'void DiscardBufferedData()': (self) => self.discard() }),
    constructors: constructorsOf({
      [`${reader}(${own}.Stream stream)`]: (_, [stream]) => overStream(stream),
      [`${reader}(${own}.Stream stream, ${detect})`]: (_, [stream, detects]) => overStream(stream, undefined, detects),
      [`${reader}(${own}.Stream stream, ${encoding})`]: (_, [stream, used]) => overStream(stream, used),
      [`${reader}(${own}.Stream stream, ${encoding}, ${detect})`]: (_, [stream, used, detects]) => overStream(stream, used, detects),
      [`${reader}(${own}.Stream stream, ${encoding}, ${detect}, int bufferSize)`]: (_, [stream, used, detects]) => overStream(stream, used, detects),
      [`${reader}(${own}.Stream stream, ${encoding}, ${detect}, int bufferSize, bool leaveOpen)`]: (_, [stream, used, detects, , leavesOpen]) =>
        overStream(stream, used, detects, leavesOpen),
      [`${reader}(string path)`]: (_, [path], session) => overFile(session, path),
      [`${reader}(string path, ${detect})`]: (_, [path, detects], session) => overFile(session, path, undefined, detects),
      [`${reader}(string path, ${encoding})`]: (_, [path, used], session) => overFile(session, path, used),
      [`${reader}(string path, ${encoding}, ${detect})`]: (_, [path, used, detects], session) => overFile(session, path, used, detects),
      [`${reader}(string path, ${encoding}, ${detect}, int bufferSize)`]: (_, [path, used, detects], session) =>
        overFile(session, path, used, detects),
    }),
    staticProperties: { Null: { type: `${own}.StreamReader`, kind: 'Field', get: () => new StringReaderObject('') } },
  },
] satisfies NetType[];
