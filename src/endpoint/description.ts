import type { EventDescription } from './description/events.ts';
import type { FaultDescription } from './description/faults.ts';
import type { FileDescription, RegistryKeyDescription } from './description/files.ts';
import type { HardwareDescription, NetworkAdapterDescription } from './description/hardware.ts';
import type { ProcessDescription, ProgramDescription, ServiceDescription } from './description/programs.ts';
import type { GroupDescription, SessionDescription, UserDescription } from './description/sessions.ts';
import type {
  CimInstanceDescription,
  EventLogEntryDescription,
  HotfixDescription,
  ProductDescription,
  ScheduledTaskDescription,
  ShareDescription,
  WebResponseDescription,
} from './description/system.ts';

export type * from './description/events.ts';
export type * from './description/faults.ts';
export type * from './description/files.ts';
export type * from './description/hardware.ts';
export type * from './description/programs.ts';
export type * from './description/sessions.ts';
export type * from './description/system.ts';

/** The systems that the toolkit knows the values of. */
export type PresetName = 'windows-7' | 'windows-10' | 'windows-11' | 'windows-server-2016' | 'windows-server-2022' | 'linux';

/** Virtual seconds. */
export type Seconds = number;

/** A moment: ISO 8601 with `Z` or an offset (`2026-01-15T09:00:00Z`). */
export type Instant = string;

/**
 * A simulated endpoint as data: the form of a scenario's `endpoint` and of the file of `--endpoint FILE.json`.
 * Everything has a default; what is said here is laid over the preset.
 *
 * Paths of files and registry keys are the machine's own (the 64-bit view), whatever the script's bitness is.
 */
export interface EndpointDescription {
  /** The system and its baseline. Default `windows-10`. */
  readonly preset?: PresetName;
  /** NetBIOS name, at most 15 characters. Default `ENDPOINT-01`. */
  readonly computerName?: string;
  /** DNS name of the Active Directory domain it has joined. Default: none, workgroup `WORKGROUP`. */
  readonly domain?: string;
  /** Start of the virtual clock. Default `2026-01-15T09:00:00Z`. */
  readonly time?: Instant;
  /** Windows time zone id. Default `UTC`. */
  readonly timeZone?: string;
  /** When the system was started. Default: one day before `time`. */
  readonly lastBoot?: Instant;
  /** Whether Windows is the 64-bit or the 32-bit one. Default 64. */
  readonly architecture?: 32 | 64;
  /** Bitness of the process that runs the script; 32 on a 64-bit system means redirection of registry and System32. Default: the system's. */
  readonly bitness?: 32 | 64;
  /** Account that the script runs as: `SYSTEM`, `CONTOSO\\ada` or a local name. Default `SYSTEM`. */
  readonly runAs?: string;
  /** Whether the script's process holds the administrator's rights. Default: SYSTEM and members of Administrators do. */
  readonly elevated?: boolean;
  /** Id of the session the script runs in. Default: 0 for SYSTEM, else the session of `runAs`, else 0. */
  readonly session?: number;
  /** Language of the system's programs. Default `en-US`. */
  readonly displayLanguage?: string;

  /** Local accounts besides the built-in ones; an entry with a built-in name changes that account. */
  readonly users?: readonly UserDescription[];
  /** Local groups besides the built-in ones; an entry with a built-in name changes that group. */
  readonly groups?: readonly GroupDescription[];
  /** Who is logged on at the start. Default: nobody. */
  readonly sessions?: readonly SessionDescription[];
  /** What happens later: at a time, or before or after a call of the script. */
  readonly events?: readonly EventDescription[];
  /** Services besides the preset's; an entry with the name of one of those changes it. */
  readonly services?: readonly ServiceDescription[];
  /** Processes besides the system's and the sessions' own. */
  readonly processes?: readonly ProcessDescription[];
  /** Registry keys by path (`HKLM:\\SOFTWARE\\Contoso`), each with its values by name; `''` is the default value. `null` takes a key of the preset away. */
  readonly registry?: Readonly<Record<string, RegistryKeyDescription | null>>;
  /** Files and folders by full path; a string is a text file's content. `null` takes a file of the preset away. */
  readonly files?: Readonly<Record<string, string | FileDescription | null>>;
  /** Programs by file name (`logoff.exe`): what the scenario says of each; `'absent'` takes it away. */
  readonly programs?: Readonly<Record<string, 'absent' | ProgramDescription>>;
  /**
   * Commands that the endpoint has besides those that are simulated, or in their place, by name (`Get-AppxPackage`): each is the body of
   * a PowerShell function, with its `param` block where it has parameters.
   */
  readonly commands?: Readonly<Record<string, string>>;
  /** Variables of the script's process besides the usual ones (an input of the platform arrives here); `null` takes one away. */
  readonly environment?: Readonly<Record<string, string | null>>;
  /** Scheduled tasks. Default: none. */
  readonly scheduledTasks?: readonly ScheduledTaskDescription[];
  /** Entries of the event logs. Default: none. */
  readonly eventLog?: readonly EventLogEntryDescription[];
  /** Answers of the web; an address without an entry is not simulated. */
  readonly web?: readonly WebResponseDescription[];
  /** Installed updates. Default: none. */
  readonly hotfixes?: readonly HotfixDescription[];
  /** Installed software: appears under the registry's Uninstall keys, and in Win32_Product when it is an MSI package. Default: none. */
  readonly products?: readonly ProductDescription[];
  /** Shared folders besides the administrative ones. */
  readonly shares?: readonly ShareDescription[];
  /**
   * What CIM classes hold that the toolkit does not know by itself (`root/SecurityCenter2:AntiVirusProduct`, `Win32_Printer`), each with
   * its instances. Without a namespace it is `root/cimv2`. A property that is not said here is not simulated.
   */
  readonly cim?: Readonly<Record<string, readonly CimInstanceDescription[]>>;
  /** The machine. */
  readonly hardware?: HardwareDescription;
  /** Network adapters. Default: one, with a fixed address. */
  readonly network?: readonly NetworkAdapterDescription[];
  /** Other endpoints by the name that programs reach them by (`/SERVER:Server1`); any other name cannot be reached. */
  readonly endpoints?: Readonly<Record<string, EndpointDescription>>;
  /** What goes wrong, and when. */
  readonly faults?: readonly FaultDescription[];
}
