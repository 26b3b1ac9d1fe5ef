import type { Instant, Seconds } from '../description.ts';
import type { FileDescription } from './files.ts';

export type ServiceStatus = 'Running' | 'Stopped' | 'Paused';
export type ServiceStartType = 'Automatic' | 'AutomaticDelayedStart' | 'Manual' | 'Disabled' | 'Boot' | 'System';

/** A Windows service. */
export interface ServiceDescription {
  readonly name: string;
  /** Default: the name. */
  readonly displayName?: string;
  readonly description?: string;
  /** Default `Running` when it starts automatically, else `Stopped`. */
  readonly status?: ServiceStatus;
  /** Default `Manual`. */
  readonly startType?: ServiceStartType;
  /** Names of the services that this one needs. */
  readonly dependsOn?: readonly string[];
  /** Account. Default `LocalSystem`. */
  readonly account?: string;
  /** Command line of the executable. */
  readonly path?: string;
  /** Default true. */
  readonly canStop?: boolean;
  /** Default false. */
  readonly canPauseAndContinue?: boolean;
  /** How long a start takes; `'never'`: it stays at StartPending. Default 0. */
  readonly startTakes?: Seconds | 'never';
  /** How long a stop takes; `'never'`: it stays at StopPending. Default 0. */
  readonly stopTakes?: Seconds | 'never';
}

/** A running process. */
export interface ProcessDescription {
  /** File name with its extension: `notepad.exe`. */
  readonly name: string;
  /** Default: the next free multiple of four. */
  readonly id?: number;
  readonly parentId?: number;
  /** Id of the session it runs in. Default: that of the session it is written under, else 0. */
  readonly session?: number;
  /** Default: the session's user, or `NT AUTHORITY\\SYSTEM`. */
  readonly user?: string;
  /** Full path of the executable. */
  readonly path?: string;
  readonly commandLine?: string;
  /** Default: when the session or the system started. */
  readonly startTime?: Instant;
  /** Default 20 MiB. */
  readonly workingSetBytes?: number;
  /** Paged memory. Default 10 MiB. */
  readonly privateBytes?: number;
  /** Nonpaged system memory. Default 10 KiB. */
  readonly nonpagedBytes?: number;
  /** Address space. Default 100 MiB. */
  readonly virtualBytes?: number;
  /** Processor time so far, in seconds. Default 0. */
  readonly processorTime?: Seconds;
  readonly handles?: number;
  readonly threads?: number;
  readonly mainWindowTitle?: string;
  /** It ends by itself after this time. Default: it stays. */
  readonly endsAfter?: Seconds;
  /** `'denied'`: it cannot be ended by the script. Default: it can. */
  readonly termination?: 'allowed' | 'denied';
}

/** One answer of a declared program. */
export interface ProgramAnswer {
  /** This answer is for exactly these arguments (upper and lower case alike). Default: for any. */
  readonly arguments?: readonly string[];
  /** Default 0. */
  readonly exitCode?: number;
  readonly stdout?: string;
  readonly stderr?: string;
  /** How long it runs; `'never'`: it does not come back by itself. Default 0. */
  readonly takes?: Seconds | 'never';
  /** It answers so only this many times, then the next answer that fits holds. Default: always. */
  readonly times?: number;
  /** What it leaves behind: files by path, as in the endpoint's `files` (`null` deletes). */
  readonly files?: Readonly<Record<string, string | FileDescription | null>>;
}

/** What a scenario says of a program: its answers (for one that the toolkit has no unit for, or to overrule the unit), and its file. */
export interface ProgramDescription {
  /** Full path. Default: the known one, or `C:\\Windows\\System32\\<name>`. */
  readonly path?: string;
  /** The first that fits is taken; arguments that none fits are not simulated. Default: the toolkit's own unit answers. */
  readonly answers?: readonly ProgramAnswer[];
  /** The file's version (`10.0.14393.0`). */
  readonly version?: string;
  /** The file's hash, 64 hexadecimal digits. */
  readonly sha256?: string;
  /** The file's signature. */
  readonly signature?: SignatureDescription;
}

/** Answers of Get-AuthenticodeSignature, by the names of System.Management.Automation.SignatureStatus. */
export type SignatureStatus = 'Valid' | 'UnknownError' | 'NotSigned' | 'HashMismatch' | 'NotTrusted' | 'NotSupportedFileFormat' | 'Incompatible';

/** An Authenticode signature. */
export interface SignatureDescription {
  readonly status: SignatureStatus;
  /** Subject of the signer's certificate. */
  readonly subject?: string;
  readonly issuer?: string;
  readonly serialNumber?: string;
  readonly thumbprint?: string;
  /** Default `Authenticode`, or `Catalog` for the system's own files. */
  readonly type?: 'None' | 'Authenticode' | 'Catalog';
}
