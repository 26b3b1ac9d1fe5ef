import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { Session } from '../session.ts';
import { type ErrorDescription, ErrorRecord, errorRecord, TerminatingError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import type { Drive } from './drive.ts';
import { addItemNotes } from './item-notes.ts';
import type { Provider, ProviderContext } from './provider.ts';

export interface ContextOptions {
  force?: boolean;
  literal?: boolean;
  filter?: string;
  acceptAttributes?: (attributes: number) => boolean;
  /** Where objects go; the cmdlet's output when left out. */
  write?: (item: Value) => void;
  /** Keeps objects as the provider made them, without PSPath and its like. */
  bare?: boolean;
}

/** The context of a provider's operation that a cmdlet starts. */
export function cmdletContext(host: CmdletHost, provider: Provider, drive: Drive | undefined, options: ContextOptions = {}): ProviderContext {
  const write = options.write ?? ((item: Value) => host.write(item));
  return {
    ...silentContext(host.session, provider, drive, { ...options, write }),
    error: (error) => host.error(error),
    warning: (message) => host.warning(message),
    shouldProcess: (target, action) => host.shouldProcess(target, action),
  };
}

/** A context for the engine's own look at a provider: an error ends the statement. */
export function silentContext(session: Session, provider: Provider, drive: Drive | undefined, options: ContextOptions = {}): ProviderContext {
  const context: ProviderContext = {
    session,
    force: options.force ?? false,
    literal: options.literal,
    filter: options.filter,
    acceptAttributes: options.acceptAttributes,
    drive,
    error(error: ErrorDescription | ErrorRecord) {
      throw new TerminatingError(error instanceof ErrorRecord ? error : errorRecord(error));
    },
    warning() {},
    shouldProcess: () => true,
    write(item: Value, path: string, isContainer: boolean) {
      if (!options.write) return;
      const object = typeof item === 'object' && item !== null ? item : unwrap(item);
      options.write(options.bare ? object : addItemNotes(session, object, provider, context.drive, path, isContainer));
    },
    writeProperties(properties, path: string) {
      options.write?.(addItemNotes(session, properties, provider, context.drive, path));
    },
  };
  return context;
}
