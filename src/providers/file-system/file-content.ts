import { NotSimulated } from '../../base/not-simulated.ts';
import { StoreError } from '../../endpoint/stores/store-error.ts';
import { netText } from '../../runtime/convert/net-text.ts';
import { type ContentEncodingName, defaultEncoding, platformEncoding } from '../../runtime/providers/content-encoding.ts';
import { decodeText, detectByteOrderMark } from '../../runtime/providers/decode-text.ts';
import { byteOrderMark, encodeText } from '../../runtime/providers/encode-text.ts';
import { fileException } from '../../runtime/providers/file-exception.ts';
import type { ProviderContext, ReadContentOptions, WriteContentOptions } from '../../runtime/providers/provider.ts';
import { ProviderError } from '../../runtime/providers/provider-error.ts';
import { typedArray } from '../../runtime/types/types.ts';
import { SmallInteger } from '../../runtime/values/numbers.ts';
import type { Value } from '../../runtime/values/value.ts';
import { isFolder, overridesReadOnly } from './file-items.ts';

/** The lines of a text: they end at CR LF, LF or CR. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

const encodingOf = ({ session }: ProviderContext, given: string | undefined): ContentEncodingName =>
  platformEncoding((given as ContentEncodingName | undefined) ?? defaultEncoding(session.edition), session.platform);

function bytesOf(context: ProviderContext, path: string): Uint8Array {
  const { session } = context;
  if (isFolder(context, path)) {
    if (session.isWindowsPowerShell) throw fileError(context, 'GetContentReaderUnauthorizedAccessError', new StoreError('accessDenied', path), path);
    throw new ProviderError({
      id: 'GetContainerContentException',
      message: `Unable to get content because it is a directory: '${path}'. Please use 'Get-ChildItem' instead.`,
      category: 'InvalidOperation',
      exception: 'System.InvalidOperationException',
    });
  }
  let bytes: Uint8Array | undefined;
  try {
    bytes = session.endpoint.files.read(path);
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    throw fileError(context, thrown.code === 'accessDenied' ? 'GetContentReaderUnauthorizedAccessError' : 'GetContentReaderIOError', thrown, path);
  }
  if (!bytes) throw new NotSimulated('value', `content of ${path}`);
  return bytes;
}

function fileError({ session }: ProviderContext, id: string, error: StoreError, path: string): ProviderError {
  const exception = fileException(session, error, path);
  const isUnauthorized = exception.typeName === 'System.UnauthorizedAccessException';
  const notFound = exception.typeName === 'System.IO.DirectoryNotFoundException';
  return new ProviderError({
    id: notFound ? id.replace('IOError', 'DirectoryNotFoundError') : isUnauthorized ? id.replace('IOError', 'UnauthorizedAccessError') : id,
    message: exception.message,
    category: notFound ? 'ObjectNotFound' : isUnauthorized ? 'PermissionDenied' : id.includes('Reader') ? 'OpenError' : 'WriteError',
    target: path,
    exception: exception.typeName,
  });
}

export function readContent(context: ProviderContext, path: string, options: ReadContentOptions): Value[] {
  const bytes = bytesOf(context, path);
  if (options.asBytes || options.encoding === 'byte') return readBytes(context, bytes, path, options);
  const encoding = encodingOf(context, options.encoding);
  const text = decodeText(bytes, encoding);
  if (options.raw) return text === '' ? [] : [text];
  const lines = options.delimiter === undefined || options.delimiter === '\n' ? linesOf(text) : splitByDelimiter(text, options.delimiter);
  return limited(lines, options);
}

/** Parts between delimiters; a delimiter at the end leaves nothing behind it. */
function splitByDelimiter(text: string, delimiter: string): string[] {
  if (text === '') return [];
  const parts = text.split(delimiter);
  if (parts.at(-1) === '') parts.pop();
  return parts;
}

function limited<Item>(items: Item[], { totalCount, tail }: ReadContentOptions): Item[] {
  if (tail !== undefined) return tail === 0 ? [] : items.slice(-tail);
  return totalCount === undefined || totalCount < 0 ? items : items.slice(0, totalCount);
}

function readBytes(_: ProviderContext, bytes: Uint8Array, path: string, options: ReadContentOptions): Value[] {
  if (options.delimiter !== undefined) {
    throw new ProviderError({
      id: 'GetContentReaderArgumentError',
      message: "A delimiter cannot be specified when reading the stream one byte at a time. (Parameter 'delimiter')",
      category: 'InvalidArgument',
      target: path,
      exception: 'System.ArgumentException',
    });
  }
  const values = Array.from(bytes, (byte) => new SmallInteger('System.Byte', byte));
  if (options.raw) return [typedArray(values, 'System.Byte')];
  return limited(values, options);
}

/** Replaces a file's content; a new file begins with its encoding's byte order mark. */
export function writeContent(context: ProviderContext, path: string, values: Value[], options: WriteContentOptions): void {
  const encoding = encodingOf(context, options.encoding);
  const mark = options.asBytes || options.encoding === 'byte' ? [] : byteOrderMark(encoding);
  store(context, path, joinBytes([Uint8Array.from(values.length ? mark : []), contentBytes(context, values, options, encoding)]));
}

/** Puts content behind what a file has, in the encoding that the file is in when none is given. */
export function addContent(context: ProviderContext, path: string, values: Value[], options: WriteContentOptions): void {
  const { files } = context.session.endpoint;
  const node = files.get(path);
  if (!node) {
    writeContent(context, path, values, options);
    return;
  }
  const before = bytesOf(context, path);
  const own = detectByteOrderMark(before)?.encoding;
  const given = options.encoding === 'byte' ? undefined : options.encoding;
  const encoding = platformEncoding(given ?? own ?? defaultEncoding(context.session.edition), context.session.platform);
  store(context, path, joinBytes([before, contentBytes(context, values, options, encoding)]));
}

function store(context: ProviderContext, path: string, bytes: Uint8Array): void {
  if (isFolder(context, path)) throw fileError(context, 'GetContentWriterIOError', new StoreError('accessDenied', path), path);
  try {
    context.session.endpoint.files.write(path, bytes, { force: overridesReadOnly(context) });
  } catch (thrown) {
    if (thrown instanceof StoreError) throw fileError(context, 'GetContentWriterIOError', thrown, path);
    throw thrown;
  }
}

function contentBytes(context: ProviderContext, values: Value[], options: WriteContentOptions, encoding: ContentEncodingName): Uint8Array {
  const { session } = context;
  if (options.asBytes || options.encoding === 'byte') return Uint8Array.from(values.flatMap(byteOf));
  const lineEnd = options.noNewline ? '' : session.platform === 'windows' ? '\r\n' : '\n';
  return encodeText(
    values
      .flatMap((value) => (Array.isArray(value) ? value : [value]))
      // Content is written as ToString() gives it, in the culture of the session and not the invariant one.
      .map((value) => netText(value, session) + lineEnd)
      .join(''),
    encoding,
  );
}

function byteOf(value: Value): number | number[] {
  if (Array.isArray(value)) return value.flatMap(byteOf);
  if (value instanceof SmallInteger && value.typeName === 'System.Byte') return value.value;
  throw new ProviderError({
    id: 'Argument',
    message: 'Cannot proceed with byte encoding. When using byte encoding the content must be of type byte.',
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.PSArgumentException',
  });
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

export function clearContent(context: ProviderContext, path: string): void {
  if (isFolder(context, path)) {
    throw new ProviderError({
      id: 'ClearDirectoryContent',
      message: `Unable to clear content of '${path}' because it is a directory. Clear-Content is only supported on files.`,
      category: 'InvalidOperation',
      target: path,
      exception: 'System.NotSupportedException',
    });
  }
  if (!context.shouldProcess(`Item: ${path}`, 'Clear Content')) return;
  try {
    context.session.endpoint.files.write(path, new Uint8Array(0), { force: overridesReadOnly(context) });
  } catch (thrown) {
    if (thrown instanceof StoreError) throw fileError(context, 'ClearContentIOError', thrown, path);
    throw thrown;
  }
}
