import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { ParameterDefinition } from '../commands/parameter.ts';
import type { ProviderContext } from './provider.ts';
import { type ContextOptions, cmdletContext } from './provider-context.ts';
import { ProviderError, providerNotSupported } from './provider-error.ts';
import type { ResolvedPath } from './provider-table.ts';

/** What the cmdlets that work on items have in common (CoreCommandWithCredentialsBase and its kin). */
export const itemParameters = {
  Filter: { type: 'string' },
  Include: { type: 'string[]' },
  Exclude: { type: 'string[]' },
  Credential: { type: 'pscredential', byPropertyName: true, notSimulated: true },
} as const satisfies Record<string, ParameterDefinition>;

/** -Path of the pipeline, with wildcards, or -LiteralPath. */
export const pathParameters = {
  Path: { type: 'string[]', sets: { Path: { mandatory: true, position: 0, pipeline: true, byPropertyName: true } }, wildcards: true },
  LiteralPath: { type: 'string[]', aliases: ['PSPath', 'LP'], sets: { LiteralPath: { mandatory: true, byPropertyName: true } } },
} as const satisfies Record<string, ParameterDefinition>;

/** The paths of a call, and how they are looked up. */
export interface PathArguments {
  Path?: readonly string[];
  LiteralPath?: readonly string[];
  Include?: readonly string[];
  Exclude?: readonly string[];
  Filter?: string;
  Force?: boolean;
}

/** Runs a part of a cmdlet; a provider's error is written, and the cmdlet goes on. Returns whether it went well. */
export function reporting(host: CmdletHost, run: () => void): boolean {
  try {
    run();
    return true;
  } catch (thrown) {
    if (!(thrown instanceof ProviderError)) throw thrown;
    if (thrown.terminating) host.fail(thrown.description);
    host.error(thrown.description);
    return false;
  }
}

/** Runs something for each place that a cmdlet's paths lead to; what goes wrong with one is written, and the next follows. */
export function forEachPlace(
  host: CmdletHost,
  paths: PathArguments,
  run: (context: ProviderContext, place: ResolvedPath) => void,
  options: ContextOptions & { allowMissing?: boolean } = {},
): void {
  const { Path, LiteralPath, Include, Exclude, Filter, Force } = paths;
  const literal = LiteralPath !== undefined;
  const { providers } = host.session;
  for (const path of LiteralPath ?? Path ?? []) {
    reporting(host, () => {
      const places = providers.glob(path, {
        literal,
        include: Include,
        exclude: Exclude,
        filter: Filter,
        force: Force,
        allowMissing: options.allowMissing,
      });
      for (const place of places) {
        reporting(host, () => {
          checkFilter(place, Filter);
          const context = cmdletContext(host, place.provider, place.drive, { force: Force, filter: Filter, literal, ...options });
          run(context, place);
        });
      }
    });
  }
}

/** -Filter is for providers that have filters. */
export function checkFilter({ provider }: ResolvedPath, filter: string | undefined): void {
  if (filter !== undefined && !provider.capabilities.includes('Filter')) throw providerNotSupported('filter');
}
