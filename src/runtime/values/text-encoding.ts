import type { ContentEncodingName } from '../providers/content-encoding.ts';
import { NetObject } from './value.ts';

const typeNames: Record<ContentEncodingName, string> = {
  ascii: 'System.Text.ASCIIEncoding',
  ansi: 'System.Text.SBCSCodePageEncoding',
  oem: 'System.Text.SBCSCodePageEncoding',
  latin1: 'System.Text.Latin1Encoding',
  utf8: 'System.Text.UTF8Encoding',
  utf8BOM: 'System.Text.UTF8Encoding',
  unicode: 'System.Text.UnicodeEncoding',
  bigendianunicode: 'System.Text.UnicodeEncoding',
  utf32: 'System.Text.UTF32Encoding',
  bigendianutf32: 'System.Text.UTF32Encoding',
};

/** System.Text.Encoding. */
export class TextEncoding extends NetObject {
  readonly encoding: ContentEncodingName;
  /** Whether files begin with its byte order mark. */
  readonly hasMark: boolean;
  /** Bytes that are no text throw. */
  readonly isStrict: boolean;

  constructor(encoding: ContentEncodingName, hasMark: boolean, isStrict = false) {
    super();
    this.encoding = encoding;
    this.hasMark = hasMark;
    this.isStrict = isStrict;
  }

  get typeName() {
    return typeNames[this.encoding];
  }

  get equalityKey() {
    return `${this.encoding}/${this.hasMark}`;
  }

  /** The encoding as PowerShell's cmdlets name it, the mark considered. */
  get contentEncoding(): ContentEncodingName {
    if (this.encoding === 'utf8' || this.encoding === 'utf8BOM') return this.hasMark ? 'utf8BOM' : 'utf8';
    return this.encoding;
  }
}
