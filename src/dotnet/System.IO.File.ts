import { enumerate } from '../runtime/convert/enumerate.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { decodeText } from '../runtime/providers/decode-text.ts';
import { byteOrderMark, encodeText } from '../runtime/providers/encode-text.ts';
import { withFiles } from '../runtime/providers/file-exception.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { type MethodsBySignature, methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { NetException } from '../runtime/values/errors.ts';
import { FileSystemObject } from '../runtime/values/file-system-object.ts';
import type { TextEncoding } from '../runtime/values/text-encoding.ts';
import type { Value } from '../runtime/values/value.ts';
import { argumentNull } from './argument-exceptions.ts';
import { enumNumber, enumValue } from './enum-access.ts';
import { access, checkUse, openFile, readBytes } from './io/file-stream.ts';
import { fullPath } from './io/full-path.ts';
import { StreamReaderObject } from './io/read-text.ts';
import { timeMethods } from './io/time-methods.ts';
import { StreamWriterObject } from './io/write-text.ts';
import { setAttributes } from './System.IO.FileSystemInfo.ts';
import { byteArray, bytesOf } from './text/byte-array.ts';
import { encodingOf } from './text/encodings.ts';

const place = (session: Session, path: string | null) => fullPath(session, path, 'path');
const newLine = ({ platform }: Session) => (platform === 'windows' ? '\r\n' : '\n');

function read(session: Session, name: string | null): Uint8Array {
  const path = place(session, name);
  checkUse(session, path, access.read);
  return readBytes(session, path);
}

function write(session: Session, name: string | null, bytes: Uint8Array): void {
  const path = place(session, name);
  checkUse(session, path, access.write);
  withFiles(session, () => session.endpoint.files.write(path, bytes));
}

function append(session: Session, name: string | null, bytes: Uint8Array): void {
  const path = place(session, name);
  checkUse(session, path, access.write);
  const before = session.endpoint.files.exists(path) ? readBytes(session, path) : new Uint8Array();
  const whole = new Uint8Array(before.length + bytes.length);
  whole.set(before);
  whole.set(bytes, before.length);
  withFiles(session, () => session.endpoint.files.write(path, whole));
}

const readText = (session: Session, path: string | null, encoding: TextEncoding = encodingOf('utf8')) => {
  if (encoding === null) throw argumentNull('encoding');
  return decodeText(read(session, path), encoding.encoding);
};

/** Text as the bytes of a new file, with the encoding's mark. */
function encoded(text: string | null, encoding: TextEncoding = encodingOf('utf8'), isNew = true): Uint8Array {
  if (encoding === null) throw argumentNull('encoding');
  const mark = isNew && encoding.hasMark ? byteOrderMark(encoding.contentEncoding) : [];
  const body = encodeText(text ?? '', encoding.encoding);
  return mark.length === 0 ? body : Uint8Array.from([...mark, ...body]);
}

const isNewFile = (session: Session, path: string | null) => {
  const node = path ? session.endpoint.files.get(place(session, path)) : undefined;
  return node?.kind !== 'file' || node.size === 0;
};

function linesOf(text: string): Value[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function linesText(session: Session, lines: Value): string {
  if (lines === null) throw argumentNull('contents');
  return [...(enumerate(lines) ?? [lines])].map((line) => toText(line, session) + newLine(session)).join('');
}

function copy(session: Session, from: string | null, to: string | null, overwrite = false): void {
  const [source, target] = [fullPath(session, from, 'sourceFileName'), fullPath(session, to, 'destFileName')];
  withFiles(session, () => {
    const { files } = session.endpoint;
    const [before, node] = [files.get(target), files.get(source)];
    if (node && before?.kind === 'folder') throw new NetException('System.IO.IOException', `The target file '${target}' is a directory, not a file.`);
    if (node?.kind === 'folder') throw new NetException('System.UnauthorizedAccessException', `Access to the path '${source}' is denied.`);
    if (node && before && !overwrite) throw new NetException('System.IO.IOException', `The file '${target}' already exists.`);
    files.copy(source, target);
  });
}

function move(session: Session, from: string | null, to: string | null, overwrite = false): void {
  const [source, target] = [fullPath(session, from, 'sourceFileName'), fullPath(session, to, 'destFileName')];
  checkUse(session, source, access.readWrite, 4);
  withFiles(session, () => {
    const { files } = session.endpoint;
    const node = files.get(source);
    if (node?.kind !== 'file') throw new NetException('System.IO.FileNotFoundException', `Could not find file '${source}'.`, { FileName: source });
    if (files.exists(target)) {
      if (!overwrite) {
        const message =
          session.platform === 'windows' ? 'Cannot create a file when that file already exists.' : `The file '${target}' already exists.`;
        throw new NetException('System.IO.IOException', message);
      }
      files.remove(target);
    }
    files.move(source, target);
  });
}

function remove(session: Session, name: string | null): void {
  const path = place(session, name);
  checkUse(session, path, access.readWrite, 4);
  withFiles(session, () => {
    const { files } = session.endpoint;
    const node = files.get(path);
    if (node?.kind === 'folder') throw new NetException('System.UnauthorizedAccessException', `Access to the path '${path}' is denied.`);
    if (node) files.remove(path);
    else if (files.get(new FileSystemObject('file', files, path).parentPath ?? path)?.kind !== 'folder') {
      throw new NetException('System.IO.DirectoryNotFoundException', `Could not find a part of the path '${path}'.`);
    }
  });
}

function replace(session: Session, from: string | null, to: string | null, backup: string | null): void {
  const target = fullPath(session, to, 'destinationFileName');
  if (!session.endpoint.files.exists(target)) throw new NetException('System.IO.FileNotFoundException', `Could not find file '${target}'.`);
  if (backup) copy(session, to, backup, true);
  move(session, from, to, true);
}

const open = (session: Session, path: string | null, mode: Value, ...rest: Value[]) =>
  openFile(session, path, enumNumber(mode), ...(rest.map((value) => enumNumber(value)) as [number?, number?]));

const own = 'System.IO';
const encoding = 'System.Text.Encoding encoding';
const sequence = 'System.Collections.Generic.IEnumerable[string]';

const file: MethodsBySignature<undefined> = {
  'bool Exists(string path)': (_, [path], session) =>
    Boolean(path) && session.endpoint.files.get(place(session, path))?.kind === 'file' && !/[\\/]$/.test(path),
  'void Copy(string sourceFileName, string destFileName)': (_, [from, to], session) => copy(session, from, to),
  'void Copy(string sourceFileName, string destFileName, bool overwrite)': (_, [from, to, overwrite], session) => copy(session, from, to, overwrite),
  'void Delete(string path)': (_, [path], session) => remove(session, path),
  'void Move(string sourceFileName, string destFileName)': (_, [from, to], session) => move(session, from, to),
  'void Replace(string sourceFileName, string destinationFileName, string destinationBackupFileName)': (_, [from, to, backup], session) =>
    replace(session, from, to, backup),
  'string ReadAllText(string path)': (_, [path], session) => readText(session, path),
  [`string ReadAllText(string path, ${encoding})`]: (_, [path, used], session) => readText(session, path, used),
  'byte[] ReadAllBytes(string path)': (_, [path], session) => byteArray(read(session, path)),
  'string[] ReadAllLines(string path)': (_, [path], session) => typedArray(linesOf(readText(session, path)), 'System.String'),
  [`string[] ReadAllLines(string path, ${encoding})`]: (_, [path, used], session) =>
    typedArray(linesOf(readText(session, path, used)), 'System.String'),
  [`${sequence} ReadLines(string path)`]: (_, [path], session) => typedArray(linesOf(readText(session, path)), 'System.String'),
  [`${sequence} ReadLines(string path, ${encoding})`]: (_, [path, used], session) =>
    typedArray(linesOf(readText(session, path, used)), 'System.String'),
  'void WriteAllText(string path, string contents)': (_, [path, text], session) => write(session, path, encoded(text)),
  [`void WriteAllText(string path, string contents, ${encoding})`]: (_, [path, text, used], session) => write(session, path, encoded(text, used)),
  'void WriteAllBytes(string path, byte[] bytes)': (_, [path, bytes], session) => {
    if (bytes === null) throw argumentNull('bytes');
    write(session, path, bytesOf(bytes));
  },
  'void WriteAllLines(string path, string[] contents)': (_, [path, lines], session) => write(session, path, encoded(linesText(session, lines))),
  [`void WriteAllLines(string path, ${sequence} contents)`]: (_, [path, lines], session) => write(session, path, encoded(linesText(session, lines))),
  [`void WriteAllLines(string path, string[] contents, ${encoding})`]: (_, [path, lines, used], session) =>
    write(session, path, encoded(linesText(session, lines), used)),
  [`void WriteAllLines(string path, ${sequence} contents, ${encoding})`]: (_, [path, lines, used], session) =>
    write(session, path, encoded(linesText(session, lines), used)),
  'void AppendAllText(string path, string contents)': (_, [path, text], session) => append(session, path, encoded(text)),
  [`void AppendAllText(string path, string contents, ${encoding})`]: (_, [path, text, used], session) =>
    append(session, path, encoded(text, used, isNewFile(session, path))),
  [`void AppendAllLines(string path, ${sequence} contents)`]: (_, [path, lines], session) =>
    append(session, path, encoded(linesText(session, lines))),
  [`void AppendAllLines(string path, ${sequence} contents, ${encoding})`]: (_, [path, lines, used], session) =>
    append(session, path, encoded(linesText(session, lines), used, isNewFile(session, path))),
  [`${own}.FileAttributes GetAttributes(string path)`]: (_, [path], session) => {
    const full = place(session, path);
    const node = session.endpoint.files.get(full);
    if (!node) throw new NetException('System.IO.FileNotFoundException', `Could not find file '${full}'.`, { FileName: full });
    return attributes(session, full, node.kind);
  },
  [`void SetAttributes(string path, ${own}.FileAttributes fileAttributes)`]: (_, [path, value], session) => {
    setAttributes(new FileSystemObject('file', session.endpoint.files, place(session, path)), enumNumber(value), session);
  },
  ...timeMethods('file'),
  [`${own}.FileStream Create(string path)`]: (_, [path], session) => openFile(session, path, 2, access.readWrite, 0),
  [`${own}.FileStream Create(string path, int bufferSize)`]: (_, [path], session) => openFile(session, path, 2, access.readWrite, 0),
  [`${own}.FileStream Open(string path, ${own}.FileMode mode)`]: (_, [path, mode], session) =>
    openFile(session, path, enumNumber(mode), undefined, 0),
  [`${own}.FileStream Open(string path, ${own}.FileMode mode, ${own}.FileAccess access)`]: (_, [path, mode, use], session) =>
    openFile(session, path, enumNumber(mode), enumNumber(use), 0),
  [`${own}.FileStream Open(string path, ${own}.FileMode mode, ${own}.FileAccess access, ${own}.FileShare share)`]: (
    _,
    [path, mode, use, share],
    session,
  ) => open(session, path, mode, use, share),
  [`${own}.FileStream OpenRead(string path)`]: (_, [path], session) => openFile(session, path, 3, access.read, 1),
  [`${own}.FileStream OpenWrite(string path)`]: (_, [path], session) => openFile(session, path, 4, access.write, 0),
  [`${own}.StreamReader OpenText(string path)`]: (_, [path], session) => new StreamReaderObject(openFile(session, path, 3, access.read)),
  [`${own}.StreamWriter CreateText(string path)`]: (_, [path], session) => new StreamWriterObject(session, openFile(session, path, 2, access.write)),
  [`${own}.StreamWriter AppendText(string path)`]: (_, [path], session) => new StreamWriterObject(session, openFile(session, path, 6, access.write)),
};

function attributes(session: Session, path: string, kind: 'file' | 'folder'): Value {
  return enumValue('System.IO.FileAttributes', new FileSystemObject(kind, session.endpoint.files, path).state.attributes);
}

export default defineType({
  name: 'System.IO.File',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.io.file',
  staticMethods: methodsOf<undefined>(file, {
    'void AppendAllBytes(string path, byte[] bytes)': (_, [path, bytes], session) => append(session, path, bytesOf(bytes)),
    'void Move(string sourceFileName, string destFileName, bool overwrite)': (_, [from, to, overwrite], session) =>
      move(session, from, to, overwrite),
  }),
  alsoHas: [
    ...['AppendAllBytesAsync', 'AppendAllLinesAsync', 'AppendAllTextAsync', 'CreateSymbolicLink', 'Decrypt', 'Encrypt', 'GetAccessControl'],
    ...['GetUnixFileMode', 'OpenHandle', 'ReadAllBytesAsync', 'ReadAllLinesAsync', 'ReadAllTextAsync', 'ReadLinesAsync', 'ResolveLinkTarget'],
    ...['SetAccessControl', 'SetUnixFileMode', 'WriteAllBytesAsync', 'WriteAllLinesAsync', 'WriteAllTextAsync'],
  ].map((name) => `static ${name}`),
});
