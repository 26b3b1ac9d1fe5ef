import type { Session } from '../session.ts';
import type { ErrorDescription, ErrorRecord } from '../values/errors.ts';
import type { NetObject, Value } from '../values/value.ts';
import type { ContentEncoding } from './content-encoding.ts';
import type { Drive } from './drive.ts';

/** Names of System.Management.Automation.Provider.ProviderCapabilities. */
export type ProviderCapability = 'Filter' | 'ShouldProcess' | 'Credentials' | 'Transactions';

/** A drive that a provider has from the start (CmdletProvider.InitializeDefaultDrives). */
export interface DriveDescription {
  name: string;
  /** A path of the provider: `C:\`, `HKEY_LOCAL_MACHINE`, or nothing. */
  root: string;
  description: string;
}

/** What an operation of a provider may do and must heed: CmdletProviderContext. */
export interface ProviderContext {
  readonly session: Session;
  readonly force: boolean;
  /** -LiteralPath: wildcards in names mean themselves. */
  readonly literal?: boolean;
  readonly filter: string | undefined;
  /** -File, -Hidden, -Attributes …: chooses by the number of an entry's attributes; hidden ones are left out where there is none. */
  readonly acceptAttributes?: (attributes: number) => boolean;
  /** The drive that the path was given by; undefined for `Provider::path`. */
  drive: Drive | undefined;
  /** WriteError: the operation goes on. */
  error(error: ErrorDescription | ErrorRecord): void;
  warning(message: string): void;
  shouldProcess(target: string, action: string): boolean;
  /** WriteItemObject: an object with PSPath and its like. */
  write(item: Value, path: string, isContainer: boolean): void;
  /** WritePropertyObject: an object with the properties asked for. */
  writeProperties(properties: NetObject, path: string): void;
}

/** Which content a reader gives, and how. */
export interface ReadContentOptions {
  raw?: boolean;
  delimiter?: string;
  encoding?: ContentEncoding;
  asBytes?: boolean;
  /** -Tail: the last so many. */
  tail?: number;
  /** -TotalCount: the first so many. */
  totalCount?: number;
}

export interface WriteContentOptions {
  encoding?: ContentEncoding;
  asBytes?: boolean;
  noNewline?: boolean;
}

/** A property to be set: a value, and for the registry its kind by name. */
export interface NewProperty {
  name: string;
  /** -PropertyType: the text as given. */
  type: string | undefined;
  value: Value;
}

/**
 * A provider as data and functions: a store of items that paths lead to (about_Providers). Paths that its functions get are
 * the provider's own: absolute, without drive, normalized (`C:\Windows`, `HKEY_LOCAL_MACHINE\SOFTWARE`, `Path`). A function
 * that is left out is an operation that the provider does not have, and ends as PowerShell ends it.
 */
export interface Provider {
  readonly name: string;
  /** Full name of the implementing class. */
  readonly implementingType: string;
  readonly capabilities: readonly ProviderCapability[];
  readonly platform?: 'windows';
  readonly module?: 'Microsoft.PowerShell.Core' | 'Microsoft.PowerShell.Security';
  /** NavigationCmdletProvider: items stand below items. Otherwise all items stand in one list below the root. */
  readonly navigable: boolean;
  /** The separator of its paths where it is not the platform's. */
  readonly separator?: string;
  /** The provider is known but what it stores is not simulated. */
  readonly notSimulated?: boolean;
  drives(session: Session): readonly DriveDescription[];
  /** Where `~` points. */
  home?(session: Session): string | undefined;
  /** Checks and completes the drive that New-PSDrive makes; throws a ProviderError when there is no such root. */
  newDrive?(session: Session, drive: Drive): void;
  /** A path in the provider's own form: full names, no `.` and `..`. */
  normalizePath?(session: Session, path: string): string;
  /** Whether a text can be a path at all (Test-Path -IsValid). */
  isValidPath?(session: Session, path: string): boolean;

  itemExists(context: ProviderContext, path: string): boolean;
  isContainer(context: ProviderContext, path: string): boolean;
  /** Whether items stand below the item. */
  hasChildren?(context: ProviderContext, path: string): boolean;
  /** Names below a container in the order in which the store gives them; hidden ones only with `force`. */
  childNames(context: ProviderContext, path: string): Iterable<string>;
  /** Like `childNames`, restricted by -Filter; `all` keeps the containers that do not match. */
  filteredNames?(context: ProviderContext, path: string, all: boolean): Iterable<string>;
  /** Writes the item to the context. */
  getItem(context: ProviderContext, path: string): void;
  /** Writes what is below a container, in the provider's own order; done by names and `getItem` when left out. */
  getChildItems?(context: ProviderContext, path: string, depth: number): void;

  newItem?(context: ProviderContext, path: string, type: string | undefined, value: Value): void;
  setItem?(context: ProviderContext, path: string, value: Value): void;
  clearItem?(context: ProviderContext, path: string): void;
  removeItem?(context: ProviderContext, path: string, recurse: boolean): void;
  renameItem?(context: ProviderContext, path: string, newName: string): void;
  copyItem?(context: ProviderContext, path: string, destination: string, recurse: boolean): void;
  moveItem?(context: ProviderContext, path: string, destination: string): void;

  readContent?(context: ProviderContext, path: string, options: ReadContentOptions): Value[];
  /** Replaces the content. */
  writeContent?(context: ProviderContext, path: string, values: Value[], options: WriteContentOptions): void;
  addContent?(context: ProviderContext, path: string, values: Value[], options: WriteContentOptions): void;
  clearContent?(context: ProviderContext, path: string): void;

  /** Writes an object of the properties with those names (wildcards), or of all. */
  getProperties?(context: ProviderContext, path: string, names: readonly string[] | undefined): void;
  setProperties?(context: ProviderContext, path: string, properties: readonly NewProperty[]): void;
  clearProperties?(context: ProviderContext, path: string, names: readonly string[]): void;
  newProperty?(context: ProviderContext, path: string, property: NewProperty): void;
  removeProperty?(context: ProviderContext, path: string, name: string): void;
  renameProperty?(context: ProviderContext, path: string, name: string, newName: string): void;
  copyProperty?(context: ProviderContext, path: string, name: string, destination: string, newName: string): void;
  moveProperty?(context: ProviderContext, path: string, name: string, destination: string, newName: string): void;

  /** Parameters that only this provider's items have, by cmdlet; others' items refuse them (dynamic parameters). */
  readonly dynamicParameters?: Readonly<Record<string, readonly string[]>>;
}

/** Defines a provider; the default export of its file. */
export function defineProvider(definition: Provider): Provider {
  return definition;
}
