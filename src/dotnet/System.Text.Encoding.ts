import { decodeBytes } from '../runtime/providers/decode-text.ts';
import { byteOrderMark, encodeText } from '../runtime/providers/encode-text.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { NetException } from '../runtime/values/errors.ts';
import { Char } from '../runtime/values/numbers.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import { TextEncoding } from '../runtime/values/text-encoding.ts';
import type { Value } from '../runtime/values/value.ts';
import { argumentNull, checkNotNegative, outOfRange } from './argument-exceptions.ts';
import { byteArray, bytesOf } from './text/byte-array.ts';
import { encodingByCodePage, encodingByName, encodingFacts, encodingOf } from './text/encodings.ts';

const charsText = (list: readonly Char[] | null, parameter = 'chars') => {
  if (list === null) throw argumentNull(parameter);
  return list.map(({ value }) => value).join('');
};

function encode(self: TextEncoding, text: string | null, parameter = 's'): Uint8Array {
  if (text === null) throw argumentNull(parameter);
  return encodeText(text, self.encoding);
}

function decode(self: TextEncoding, bytes: readonly Value[] | null, start = 0, count?: number): string {
  if (bytes === null) throw argumentNull('bytes');
  if (start < 0 || (count ?? 0) < 0) throw outOfRange('Non-negative number required.', start < 0 ? 'index' : 'count');
  if (start + (count ?? 0) > bytes.length) throw outOfRange('Index and count must refer to a location within the buffer.', 'bytes');
  const text = decodeBytes(bytesOf(bytes, start, count ?? bytes.length - start), self.encoding);
  if (self.isStrict && text.includes('\ufffd'))
    throw new NetException('System.Text.DecoderFallbackException', 'Unable to translate bytes to Unicode.');
  return text;
}

const chars = (text: string) =>
  typedArray(
    Array.from({ length: text.length }, (_, at) => new Char(text[at])),
    'System.Char',
  );

const maximum: Partial<Record<string, number>> = { utf8: 3, utf8BOM: 3, unicode: 2, bigendianunicode: 2, utf32: 4, bigendianutf32: 4 };

const fact = (type: string, read: (self: TextEncoding) => Value): PropertyDefinition<TextEncoding> => ({ type, get: read });
const factsOf = (self: TextEncoding) => encodingFacts[self.encoding];
const known = (name: Parameters<typeof encodingOf>[0]): PropertyDefinition<undefined> => ({
  type: 'System.Text.Encoding',
  get: () => encodingOf(name),
});

const encoding: NetType<TextEncoding> = {
  name: 'System.Text.Encoding',
  kind: 'class',
  abstract: true,
  interfaces: ['System.ICloneable'],
  source: 'https://learn.microsoft.com/dotnet/api/system.text.encoding',
  properties: {
    // PowerShell shows a span as nothing: it cannot be boxed.
    Preamble: { type: 'System.ReadOnlySpan[byte]', edition: '7.6', get: () => null },
    BodyName: fact('string', (self) => factsOf(self).webName),
    EncodingName: fact('string', (self) => factsOf(self).displayName),
    HeaderName: fact('string', (self) => factsOf(self).webName),
    WebName: fact('string', (self) => factsOf(self).webName),
    WindowsCodePage: fact('int', (self) => factsOf(self).windowsCodePage),
    IsBrowserDisplay: fact('bool', (self) => !['ascii', 'unicode', 'bigendianunicode', 'utf32', 'bigendianutf32'].includes(self.encoding)),
    IsBrowserSave: fact('bool', (self) => !['ascii', 'bigendianunicode', 'utf32', 'bigendianutf32'].includes(self.encoding)),
    IsMailNewsDisplay: fact('bool', (self) => !['unicode', 'bigendianunicode', 'utf32', 'bigendianutf32'].includes(self.encoding)),
    IsMailNewsSave: fact('bool', (self) => !['unicode', 'bigendianunicode', 'utf32', 'bigendianutf32'].includes(self.encoding)),
    IsSingleByte: fact('bool', (self) => factsOf(self).isSingleByte),
    EncoderFallback: fact('System.Text.EncoderFallback', () => new RecordObject('System.Text.EncoderReplacementFallback', {})),
    DecoderFallback: fact('System.Text.DecoderFallback', () => new RecordObject('System.Text.DecoderReplacementFallback', {})),
    IsReadOnly: fact('bool', () => true),
    CodePage: fact('int', (self) => factsOf(self).codePage),
  },
  methods: methodsOf<TextEncoding>({
    'byte[] GetPreamble()': (self) => byteArray(self.hasMark ? byteOrderMark(self.encoding === 'utf8' ? 'utf8BOM' : self.encoding) : []),
    'int GetByteCount(char[] chars)': (self, [list]) => encode(self, charsText(list)).length,
    'int GetByteCount(string s)': (self, [text]) => encode(self, text).length,
    'byte[] GetBytes(char[] chars)': (self, [list]) => byteArray(encode(self, charsText(list))),
    'byte[] GetBytes(char[] chars, int index, int count)': (self, [list, index, count]) =>
      byteArray(encode(self, charsText(list.slice(index, index + count)))),
    'byte[] GetBytes(string s)': (self, [text]) => byteArray(encode(self, text)),
    'int GetCharCount(byte[] bytes)': (self, [bytes]) => decode(self, bytes).length,
    'char[] GetChars(byte[] bytes)': (self, [bytes]) => chars(decode(self, bytes)),
    'char[] GetChars(byte[] bytes, int index, int count)': (self, [bytes, index, count]) => chars(decode(self, bytes, index, count)),
    'string GetString(byte[] bytes)': (self, [bytes]) => decode(self, bytes),
    'string GetString(byte[] bytes, int index, int count)': (self, [bytes, index, count]) => decode(self, bytes, index, count),
    'int GetMaxByteCount(int charCount)': (self, [count]) => {
      checkNotNegative(count, 'charCount');
      return (count + 1) * (maximum[self.encoding] ?? 1);
    },
    'int GetMaxCharCount(int byteCount)': (_self, [count]) => {
      checkNotNegative(count, 'byteCount');
      return count + 1;
    },
    'System.Object Clone()': (self) => new TextEncoding(self.encoding, self.hasMark, self.isStrict),
    'bool Equals(System.Object value)': (self, [other]) => other instanceof TextEncoding && other.equalityKey === self.equalityKey,
  }),
  staticProperties: {
    Default: {
      type: 'System.Text.Encoding',
      get: (_: undefined, session: Session) => encodingOf(session.isWindowsPowerShell ? 'ansi' : 'utf8'),
    },
    ASCII: known('ascii'),
    Latin1: { ...known('latin1'), edition: '7.6' },
    Unicode: known('unicode'),
    BigEndianUnicode: known('bigendianunicode'),
    UTF8: known('utf8BOM'),
    UTF32: known('utf32'),
  },
  staticMethods: methodsOf<undefined>({
    'System.Text.Encoding GetEncoding(string name)': (_, [name]) => {
      if (name === null) throw argumentNull('name');
      return encodingByName(name);
    },
    'System.Text.Encoding GetEncoding(int codepage)': (_, [codePage], session) =>
      codePage === 0 ? encodingOf(session.isWindowsPowerShell ? 'ansi' : 'utf8') : encodingByCodePage(codePage),
    'byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)': (_, [source, target, bytes]) =>
      byteArray(encode(target, decode(source, bytes))),
  }),
  equals: (self, other) => other instanceof TextEncoding && self.equalityKey === other.equalityKey,
};

const subtype = (name: string, constructors: NetType['constructors']): NetType<TextEncoding> => ({
  name,
  kind: 'class',
  base: 'System.Text.Encoding',
  constructors,
});

/** Encodings of text (https://learn.microsoft.com/dotnet/api/system.text.encoding). */
export default [
  encoding,
  subtype('System.Text.ASCIIEncoding', constructorsOf({ 'System.Text.ASCIIEncoding new()': () => new TextEncoding('ascii', false) })),
  subtype(
    'System.Text.UTF8Encoding',
    constructorsOf({
      'System.Text.UTF8Encoding new()': () => new TextEncoding('utf8', false),
      'System.Text.UTF8Encoding new(bool encoderShouldEmitUTF8Identifier)': (_, [mark]) => new TextEncoding('utf8', mark),
      'System.Text.UTF8Encoding new(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)': (_, [mark, strict]) =>
        new TextEncoding('utf8', mark, strict),
    }),
  ),
  subtype(
    'System.Text.UnicodeEncoding',
    constructorsOf({
      'System.Text.UnicodeEncoding new()': () => new TextEncoding('unicode', true),
      'System.Text.UnicodeEncoding new(bool bigEndian, bool byteOrderMark)': (_, [big, mark]) =>
        new TextEncoding(big ? 'bigendianunicode' : 'unicode', mark),
    }),
  ),
  subtype(
    'System.Text.UTF32Encoding',
    constructorsOf({
      'System.Text.UTF32Encoding new()': () => new TextEncoding('utf32', true),
      'System.Text.UTF32Encoding new(bool bigEndian, bool byteOrderMark)': (_, [big, mark]) =>
        new TextEncoding(big ? 'bigendianutf32' : 'utf32', mark),
    }),
  ),
  subtype('System.Text.Latin1Encoding', undefined),
  subtype('System.Text.SBCSCodePageEncoding', undefined),
] satisfies NetType<any>[];
