import type { Session } from '../runtime/session.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import type { TextEncoding } from '../runtime/values/text-encoding.ts';
import { argument, argumentNull } from './argument-exceptions.ts';
import { CultureInfo } from './globalization/culture-info.ts';
import { access, openFile } from './io/file-stream.ts';
import type { StreamObject } from './io/stream-object.ts';
import { writeMethods } from './io/write-methods.ts';
import { NullWriterObject, StreamWriterObject, StringWriterObject, type TextWriterObject } from './io/write-text.ts';
import { StringBuilder } from './System.Text.StringBuilder.ts';

const overFile = (session: Session, path: string | null, append = false, encoding?: TextEncoding) => {
  if (path === null) throw argumentNull('path');
  return new StreamWriterObject(session, openFile(session, path, append ? 6 : 2, access.write), encoding);
};

function overStream(session: Session, stream: StreamObject | null, encoding?: TextEncoding | null, leavesOpen = false): StreamWriterObject {
  if (stream === null) throw argumentNull('stream');
  if (!stream.isOpen || !stream.canWrite) throw argument('Stream was not writable.');
  return new StreamWriterObject(session, stream, encoding ?? undefined, leavesOpen);
}

const own = 'System.IO';
const writer = `${own}.StreamWriter new`;
const encoding = 'System.Text.Encoding encoding';

const write = writeMethods<TextWriterObject>(
  (self, text, session) => self.write(text, session),
  (self) => self.newLine,
);

const builderText: typeof write = {
  'void Write(System.Text.StringBuilder value)': (self, [value], session) => self.write(value?.text ?? '', session),
  'void WriteLine(System.Text.StringBuilder value)': (self, [value], session) => self.write((value?.text ?? '') + self.newLine, session),
};

export default [
  {
    name: `${own}.TextWriter`,
    kind: 'class',
    base: 'System.MarshalByRefObject',
    interfaces: ['System.IDisposable', 'System.IAsyncDisposable'],
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.io.textwriter',
    properties: {
      Encoding: { type: 'System.Text.Encoding', get: (self) => self.encoding },
      FormatProvider: { type: 'System.IFormatProvider', get: () => CultureInfo.current },
      NewLine: {
        type: 'string',
        get: (self) => self.newLine,
        set: (self, value, session: Session) => {
          self.newLine = (value as string | null) ?? (session.platform === 'windows' ? '\r\n' : '\n');
        },
      },
    },
    methods: methodsOf<TextWriterObject>(
      {
        'void Close()': (self, _, session) => self.close(session),
        'void Dispose()': (self, _, session) => self.close(session),
        'void Flush()': (self, _, session) => self.flush(session),
        ...write,
      },
      builderText,
    ),
    staticProperties: { Null: { type: `${own}.TextWriter`, kind: 'Field', get: (_, session) => new NullWriterObject(session) } },
    alsoHas: ['DisposeAsync', 'FlushAsync', 'WriteAsync', 'WriteLineAsync', 'static CreateBroadcasting', 'static Synchronized'],
  },
  {
    name: `${own}.StringWriter`,
    kind: 'class',
    base: `${own}.TextWriter`,
    source: 'https://learn.microsoft.com/dotnet/api/system.io.stringwriter',
    methods: methodsOf<StringWriterObject>({
      'System.Text.StringBuilder GetStringBuilder()': (self) => self.builder,
      'string ToString()': (self) => self.builder.text,
    }),
    constructors: constructorsOf({
      'System.IO.StringWriter new()': (_, __, session) => new StringWriterObject(session),
      'System.IO.StringWriter new(System.IFormatProvider formatProvider)': (_, __, session) => new StringWriterObject(session),
      'System.IO.StringWriter new(System.Text.StringBuilder sb)': (_, [builder], session) => {
        if (!(builder instanceof StringBuilder)) throw argumentNull('sb');
        return new StringWriterObject(session, builder);
      },
      'System.IO.StringWriter new(System.Text.StringBuilder sb, System.IFormatProvider formatProvider)': (_, [builder], session) => {
        if (!(builder instanceof StringBuilder)) throw argumentNull('sb');
        return new StringWriterObject(session, builder);
      },
    }),
    toText: (self: StringWriterObject) => self.builder.text,
  },
  {
    name: `${own}.StreamWriter`,
    kind: 'class',
    base: `${own}.TextWriter`,
    source: 'https://learn.microsoft.com/dotnet/api/system.io.streamwriter',
    properties: {
      AutoFlush: {
        type: 'bool',
        get: (self) => self.autoFlush,
        set: (self, value, session) => {
          self.autoFlush = value as boolean;
          if (value) self.flush(session);
        },
      },
      BaseStream: { type: `${own}.Stream`, get: (self) => self.stream },
    },
    constructors: constructorsOf({
      [`${writer}(${own}.Stream stream)`]: (_, [stream], session) => overStream(session, stream),
      [`${writer}(${own}.Stream stream, ${encoding})`]: (_, [stream, used], session) => overStream(session, stream, used),
      [`${writer}(${own}.Stream stream, ${encoding}, int bufferSize)`]: (_, [stream, used], session) => overStream(session, stream, used),
      [`${writer}(${own}.Stream stream, ${encoding}, int bufferSize, bool leaveOpen)`]: (_, [stream, used, , leavesOpen], session) =>
        overStream(session, stream, used, leavesOpen),
      [`${writer}(string path)`]: (_, [path], session) => overFile(session, path),
      [`${writer}(string path, bool append)`]: (_, [path, append], session) => overFile(session, path, append),
      [`${writer}(string path, bool append, ${encoding})`]: (_, [path, append, used], session) => overFile(session, path, append, used),
      [`${writer}(string path, bool append, ${encoding}, int bufferSize)`]: (_, [path, append, used], session) =>
        overFile(session, path, append, used),
    }),
    staticProperties: { Null: { type: `${own}.StreamWriter`, kind: 'Field', get: (_, session) => new NullWriterObject(session) } },
  },
] satisfies NetType[];
