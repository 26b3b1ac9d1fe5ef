/** The ways in which text becomes bytes, by PowerShell's own names (about_Character_Encoding). */
export type ContentEncodingName =
  | 'ascii'
  | 'ansi'
  | 'oem'
  | 'latin1'
  | 'utf8'
  | 'utf8BOM'
  | 'utf7'
  | 'unicode'
  | 'bigendianunicode'
  | 'utf32'
  | 'bigendianutf32';

/** A text encoding, and whether a new file gets its byte order mark. */
export interface ContentEncoding {
  readonly name: ContentEncodingName;
}
