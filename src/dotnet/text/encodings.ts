import { NotSimulated } from '../../base/not-simulated.ts';
import type { ContentEncodingName } from '../../runtime/providers/content-encoding.ts';
import { TextEncoding } from '../../runtime/values/text-encoding.ts';
import { argument } from '../argument-exceptions.ts';

/** What .NET says of an encoding. */
export interface EncodingFacts {
  webName: string;
  /** Encoding.EncodingName. */
  displayName: string;
  codePage: number;
  windowsCodePage: number;
  isSingleByte: boolean;
}

export const encodingFacts: Record<ContentEncodingName, EncodingFacts> = {
  ascii: { webName: 'us-ascii', displayName: 'US-ASCII', codePage: 20127, windowsCodePage: 1252, isSingleByte: true },
  ansi: { webName: 'windows-1252', displayName: 'Western European (Windows)', codePage: 1252, windowsCodePage: 1252, isSingleByte: true },
  oem: { webName: 'ibm437', displayName: 'OEM United States', codePage: 437, windowsCodePage: 1252, isSingleByte: true },
  latin1: { webName: 'iso-8859-1', displayName: 'Western European (ISO)', codePage: 28591, windowsCodePage: 1252, isSingleByte: true },
  utf8: { webName: 'utf-8', displayName: 'Unicode (UTF-8)', codePage: 65001, windowsCodePage: 1200, isSingleByte: false },
  utf8BOM: { webName: 'utf-8', displayName: 'Unicode (UTF-8)', codePage: 65001, windowsCodePage: 1200, isSingleByte: false },
  unicode: { webName: 'utf-16', displayName: 'Unicode', codePage: 1200, windowsCodePage: 1200, isSingleByte: false },
  bigendianunicode: { webName: 'utf-16BE', displayName: 'Unicode (Big-Endian)', codePage: 1201, windowsCodePage: 1200, isSingleByte: false },
  utf32: { webName: 'utf-32', displayName: 'Unicode (UTF-32)', codePage: 12000, windowsCodePage: 1200, isSingleByte: false },
  bigendianutf32: { webName: 'utf-32BE', displayName: 'Unicode (UTF-32 Big-Endian)', codePage: 12001, windowsCodePage: 1200, isSingleByte: false },
};

const withMark = new Set<ContentEncodingName>(['utf8BOM', 'unicode', 'bigendianunicode', 'utf32', 'bigendianutf32']);
const made = new Map<ContentEncodingName, TextEncoding>();

/** The encoding object of a name: one for each, as .NET's static properties give. */
export function encodingOf(name: ContentEncodingName): TextEncoding {
  let encoding = made.get(name);
  if (!encoding) {
    encoding = new TextEncoding(name, withMark.has(name));
    made.set(name, encoding);
  }
  return encoding;
}

const names: Record<string, ContentEncodingName> = {
  'us-ascii': 'ascii',
  ascii: 'ascii',
  'utf-8': 'utf8BOM',
  utf8: 'utf8BOM',
  'utf-16': 'unicode',
  'utf-16le': 'unicode',
  unicode: 'unicode',
  'utf-16be': 'bigendianunicode',
  unicodefffe: 'bigendianunicode',
  'utf-32': 'utf32',
  'utf-32le': 'utf32',
  'utf-32be': 'bigendianutf32',
  'iso-8859-1': 'latin1',
  latin1: 'latin1',
  'windows-1252': 'ansi',
  'x-ansi': 'ansi',
  ibm437: 'oem',
};

/** Encoding.GetEncoding by name. */
export function encodingByName(text: string): TextEncoding {
  const name = names[text.trim().toLowerCase()];
  if (name) return encodingOf(name);
  if (/^(iso-8859-\d+|windows-\d+|ibm\d+|cp\d+|koi8-[ru]|shift_jis|gb\d+|euc-\w+|big5|utf-7|macintosh|x-.*)$/i.test(text))
    throw new NotSimulated('value', `encoding ${text}`);
  throw argument(
    `'${text}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.`,
    'name',
  );
}

/** Encoding.GetEncoding by code page. */
export function encodingByCodePage(codePage: number): TextEncoding {
  const [name] = Object.entries(encodingFacts).findLast(([, facts]) => facts.codePage === codePage) ?? [];
  if (!name) throw new NotSimulated('value', `code page ${codePage}`);
  return encodingOf(name as ContentEncodingName);
}
