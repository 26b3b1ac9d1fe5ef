import type { Instant } from '../description.ts';
import type { SignatureDescription } from './programs.ts';

export type FileAttribute = 'ReadOnly' | 'Hidden' | 'System' | 'Archive';

/** A file or a folder. */
export interface FileDescription {
  /** Default `file`. */
  readonly kind?: 'file' | 'folder';
  /** Text, stored as UTF-8 without a byte order mark. Default: empty. */
  readonly content?: string;
  /** The bytes, base64; instead of `content`. */
  readonly base64?: string;
  /** Size in bytes of a file whose content nobody reads; instead of `content`. */
  readonly size?: number;
  readonly attributes?: readonly FileAttribute[];
  readonly creationTime?: Instant;
  readonly lastWriteTime?: Instant;
  readonly lastAccessTime?: Instant;
  /** Account that owns it. Default `BUILTIN\\Administrators`. */
  readonly owner?: string;
  /** Version resource of an executable. */
  readonly version?: string;
  readonly productName?: string;
  readonly companyName?: string;
  readonly fileDescription?: string;
  /** Hash of a file whose content is not given: 64 hexadecimal digits. */
  readonly sha256?: string;
  readonly signature?: SignatureDescription;
}

/** Names of Microsoft.Win32.RegistryValueKind. */
export type RegistryValueKind = 'String' | 'ExpandString' | 'Binary' | 'DWord' | 'MultiString' | 'QWord' | 'None';

/** A value with its kind. Binary is a list of bytes; a QWord past 2^53 is a string of digits. */
export interface TypedRegistryValue {
  readonly kind: RegistryValueKind;
  readonly value: string | number | readonly string[] | readonly number[];
}

/** A value: a string is a String, a whole number a DWord, a list of strings a MultiString; other kinds are said. */
export type RegistryValueDescription = string | number | readonly string[] | TypedRegistryValue;

/** A key's values by name; `''` is the default value; `null` takes a value of the preset away. */
export type RegistryKeyDescription = Readonly<Record<string, RegistryValueDescription | null>>;
