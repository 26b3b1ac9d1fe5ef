import type { Edition, Platform } from '../session.ts';

/** The ways in which text becomes bytes, by PowerShell's own names (about_Character_Encoding). */
export type ContentEncodingName =
  | 'ascii'
  | 'ansi'
  | 'oem'
  | 'latin1'
  | 'utf8'
  | 'utf8BOM'
  | 'unicode'
  | 'bigendianunicode'
  | 'utf32'
  | 'bigendianutf32';

/** An encoding, or bytes as they are (`-Encoding Byte` of Windows PowerShell). */
export type ContentEncoding = ContentEncodingName | 'byte';

const names: Readonly<Record<string, ContentEncodingName>> = {
  ascii: 'ascii',
  ansi: 'ansi',
  bigendianunicode: 'bigendianunicode',
  bigendianutf32: 'bigendianutf32',
  default: 'utf8',
  oem: 'oem',
  string: 'unicode',
  unicode: 'unicode',
  unknown: 'unicode',
  utf8: 'utf8',
  utf8bom: 'utf8BOM',
  utf8nobom: 'utf8',
  utf32: 'utf32',
};

/** Names that .NET knows for the same (Encoding.GetEncoding), and numbers of code pages. */
const netNames: Readonly<Record<string, ContentEncodingName>> = {
  'us-ascii': 'ascii',
  '20127': 'ascii',
  'iso-8859-1': 'latin1',
  latin1: 'latin1',
  '28591': 'latin1',
  'windows-1252': 'ansi',
  '1252': 'ansi',
  'utf-8': 'utf8BOM',
  '65001': 'utf8BOM',
  'utf-16': 'unicode',
  'utf-16le': 'unicode',
  '1200': 'unicode',
  'utf-16be': 'bigendianunicode',
  unicodefffe: 'bigendianunicode',
  '1201': 'bigendianunicode',
  'utf-32': 'utf32',
  'utf-32le': 'utf32',
  '12000': 'utf32',
  'utf-32be': 'bigendianutf32',
  '12001': 'bigendianutf32',
  ibm437: 'oem',
  '437': 'oem',
};

/** Names of Windows PowerShell (FileSystemCmdletProviderEncoding); `utf8` writes a byte order mark there. */
const windowsPowerShellNames: Readonly<Record<string, ContentEncoding>> = {
  unknown: 'unicode',
  string: 'unicode',
  unicode: 'unicode',
  byte: 'byte',
  bigendianunicode: 'bigendianunicode',
  utf8: 'utf8BOM',
  utf32: 'utf32',
  ascii: 'ascii',
  default: 'ansi',
  oem: 'oem',
  bigendianutf32: 'bigendianutf32',
};

/** The encoding of a name or code page; undefined when it is none. */
export function findEncoding(name: string, edition: Edition): ContentEncoding | undefined {
  const key = name.toLowerCase();
  if (edition === '5.1') return windowsPowerShellNames[key];
  return names[key] ?? netNames[key];
}

/** What is read and written where no encoding is given: UTF-8 without a mark; ANSI in Windows PowerShell. */
export function defaultEncoding(edition: Edition): ContentEncodingName {
  return edition === '5.1' ? 'ansi' : 'utf8';
}

/** The console's and the system's code pages are UTF-8 on Linux. */
export function platformEncoding(encoding: ContentEncodingName, platform: Platform): ContentEncodingName {
  return platform === 'linux' && encoding === 'oem' ? 'utf8' : encoding;
}
