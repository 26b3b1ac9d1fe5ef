import type { Seconds } from '../description.ts';
import type { CallPattern } from './faults.ts';
import type { FileDescription, RegistryValueDescription } from './files.ts';
import type { ProcessDescription, ServiceStatus } from './programs.ts';
import type { SessionDescription } from './sessions.ts';

/** When something happens: at a time on the virtual clock (counted from its start), or once, before or after the first such call of the script. */
export type EventMoment =
  | { readonly at: Seconds; readonly before?: never; readonly after?: never }
  | { readonly before: CallPattern; readonly at?: never; readonly after?: never }
  | { readonly after: CallPattern; readonly at?: never; readonly before?: never };

/** What happens. A session is named by its id, its name or its user. */
export type EventEffect =
  /** Somebody logs on. */
  | { readonly kind: 'logOn'; readonly session: SessionDescription }
  /** A session ends, at once. */
  | { readonly kind: 'logOff'; readonly session: number | string }
  /** A session is left but stays: console or Remote Desktop becomes disconnected. */
  | { readonly kind: 'disconnect'; readonly session: number | string }
  /** A disconnected session is taken up again. */
  | { readonly kind: 'reconnect'; readonly session: number | string; readonly to: 'console' | 'remoteDesktop'; readonly name?: string }
  /** A service changes by itself. */
  | { readonly kind: 'service'; readonly name: string; readonly status: ServiceStatus }
  /** A process starts. */
  | { readonly kind: 'processStart'; readonly process: ProcessDescription }
  /** All processes of this name end. */
  | { readonly kind: 'processEnd'; readonly name: string }
  /** A file is written; `null`: it is deleted. */
  | { readonly kind: 'file'; readonly path: string; readonly content: string | FileDescription | null }
  /** A registry value is written; `null`: it is deleted. */
  | { readonly kind: 'registry'; readonly key: string; readonly name: string; readonly value: RegistryValueDescription | null };

/** Something that happens on the endpoint while the script runs. */
export type EventDescription = EventMoment & EventEffect;
