import type { Instant, Seconds } from '../description.ts';

export type ScheduledTaskState = 'Ready' | 'Disabled' | 'Running' | 'Queued';

/** A scheduled task. */
export interface ScheduledTaskDescription {
  readonly name: string;
  /** Folder, with both backslashes: `\\Contoso\\`. Default `\\`. */
  readonly path?: string;
  /** Default `Ready`. */
  readonly state?: ScheduledTaskState;
  readonly description?: string;
  readonly author?: string;
  /** Account it runs as. Default `SYSTEM`. */
  readonly user?: string;
  readonly runLevel?: 'Limited' | 'Highest';
  readonly actions?: readonly { readonly execute: string; readonly arguments?: string; readonly workingDirectory?: string }[];
  readonly lastRunTime?: Instant | null;
  readonly lastTaskResult?: number;
  readonly nextRunTime?: Instant | null;
}

export type EventLevel = 'Critical' | 'Error' | 'Warning' | 'Information' | 'Verbose';

/** An entry of an event log. */
export interface EventLogEntryDescription {
  /** `System`, `Application`, `Security` or another log's name. */
  readonly log: string;
  /** Provider or source. */
  readonly source: string;
  readonly id: number;
  /** Default `Information`. */
  readonly level?: EventLevel;
  readonly message: string;
  /** Default: the clock's start. */
  readonly time?: Instant;
  /** Event data in order (`Properties[n].Value`). */
  readonly data?: readonly (string | number)[];
  readonly user?: string;
  readonly taskCategory?: string;
}

/** One answer of the web. */
export interface WebResponseDescription {
  /** The whole address; a `*` stands for any text. */
  readonly url: string;
  /** Default: any. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD' | 'PATCH' | 'OPTIONS';
  /** Default 200. */
  readonly status?: number;
  /** Default: a `Content-Type` of plain text in UTF-8 for a `body`, of bytes for `base64`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Text, sent as UTF-8. Default: empty. */
  readonly body?: string;
  /** The bytes, base64; instead of `body`. */
  readonly base64?: string;
  /** Instead of an answer. */
  readonly error?: 'nameNotResolved' | 'connectionRefused' | 'timeout' | 'certificateInvalid';
  /** How long the answer takes. Default 0. */
  readonly takes?: Seconds;
  /** It answers so only this many times, then the next entry that fits holds. Default: always. */
  readonly times?: number;
}

/** An installed update. */
export interface HotfixDescription {
  /** `KB5034441`. */
  readonly id: string;
  /** Default `Update`. */
  readonly description?: string;
  readonly installedBy?: string;
  readonly installedOn?: Instant;
}

/** Installed software. */
export interface ProductDescription {
  readonly name: string;
  readonly version?: string;
  readonly publisher?: string;
  /** Name of the Uninstall key: a product code in braces for an MSI package. Default: the name. */
  readonly key?: string;
  /** Which Uninstall key: the 64-bit one or that under WOW6432Node. Default 64. */
  readonly bitness?: 32 | 64;
  readonly installDate?: Instant;
  readonly installLocation?: string;
  readonly uninstallString?: string;
  readonly quietUninstallString?: string;
}

/** A value of a CIM property: as JSON has it, or with its CIM type said. A `datetime` is an instant (ISO 8601). */
export type CimValueDescription =
  | string
  | number
  | boolean
  | null
  | readonly (string | number | boolean)[]
  | { readonly type: string; readonly value: string | number | boolean | null | readonly (string | number | boolean)[] };

/** An instance of a CIM class: its values by property. */
export type CimInstanceDescription = Readonly<Record<string, CimValueDescription>>;

/** A shared folder. */
export interface ShareDescription {
  readonly name: string;
  readonly path: string;
  readonly description?: string;
}
