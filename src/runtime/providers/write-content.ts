import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { ParameterDefinition } from '../commands/parameter.ts';
import type { Value } from '../values/value.ts';
import type { ContentEncoding } from './content-encoding.ts';
import { encodingOf, encodingParameter } from './encoding-parameter.ts';
import { checkFilter, itemParameters, type PathArguments, reporting } from './item-command.ts';
import type { ProviderContext } from './provider.ts';
import { cmdletContext } from './provider-context.ts';
import { ProviderError, providerNotSupported } from './provider-error.ts';
import type { ResolvedPath } from './provider-table.ts';

/** Parameters of Set-Content and Add-Content. */
export const writeContentParameters = {
  Path: { type: 'string[]', sets: { Path: { mandatory: true, position: 0, byPropertyName: true } }, wildcards: true },
  LiteralPath: { type: 'string[]', aliases: ['PSPath', 'LP'], sets: { LiteralPath: { mandatory: true, byPropertyName: true } } },
  Value: {
    type: 'object[]',
    validate: { allowNull: true, allowEmptyCollection: true },
    mandatory: true,
    position: 1,
    pipeline: true,
    byPropertyName: true,
  },
  PassThru: { type: 'switch' },
  ...itemParameters,
  Force: { type: 'switch' },
  NoNewline: { type: 'switch' },
  Encoding: encodingParameter,
  AsByteStream: { edition: '7.6', type: 'switch' },
  Stream: { type: 'string', notSimulated: true },
} as const satisfies Record<string, ParameterDefinition>;

/** What a call gathers until its input ends. */
export interface WriteContentState {
  values: Value[];
  places: { context: ProviderContext; place: ResolvedPath }[] | undefined;
}

export const newWriteState = (): WriteContentState => ({ values: [], places: undefined });

interface WriteArguments extends PathArguments {
  Value?: Value[] | null;
  PassThru: boolean;
  NoNewline: boolean;
  Encoding?: Value;
  AsByteStream: boolean;
}

/** Takes one object of the pipeline; with the first the places are looked up and `prepare` is done on each. */
export function gatherContent(
  host: CmdletHost,
  parameters: WriteArguments,
  state: WriteContentState,
  action: 'Set Content' | 'Add Content',
  prepare: (context: ProviderContext, place: ResolvedPath) => void,
): void {
  state.places ??= openPlaces(host, parameters, action, prepare);
  const { Value: value, PassThru } = parameters;
  const values = value === null || value === undefined ? [null] : value;
  // `$null` leaves nothing behind, not even an empty line.
  state.values.push(...values.filter((each) => each !== null && each !== undefined));
  if (PassThru && state.places.length) host.write(values.length === 1 ? [values[0]] : values);
}

function openPlaces(
  host: CmdletHost,
  parameters: WriteArguments,
  action: string,
  prepare: (context: ProviderContext, place: ResolvedPath) => void,
): { context: ProviderContext; place: ResolvedPath }[] {
  const { Path, LiteralPath, Filter, Include, Exclude, Force } = parameters;
  const literal = LiteralPath !== undefined;
  const paths = LiteralPath ?? Path ?? [];
  const opened: { context: ProviderContext; place: ResolvedPath }[] = [];
  for (const path of paths) {
    reporting(host, () => {
      const places = host.session.providers.glob(path, {
        literal,
        filter: Filter,
        include: Include,
        exclude: Exclude,
        force: Force,
        allowMissing: true,
      });
      if (places.length === 0) {
        throw new ProviderError({
          id: 'ItemNotFound',
          message: `An object at the specified path ${path} does not exist, or has been filtered by the -Include or -Exclude parameter.`,
          category: 'ObjectNotFound',
          target: paths as Value[],
          exception: 'System.Exception',
        });
      }
      for (const place of places) {
        reporting(host, () => {
          checkFilter(place, Filter);
          if (!place.provider.writeContent) throw providerNotSupported('content');
          if (!host.shouldProcess(`Path: ${place.qualified}`, action)) return;
          const context = { ...cmdletContext(host, place.provider, place.drive, { force: Force }), shouldProcess: () => true };
          prepare(context, place);
          opened.push({ context, place });
        });
      }
    });
  }
  return opened;
}

/** Writes what was gathered to every place. */
export function storeContent(host: CmdletHost, parameters: WriteArguments, state: WriteContentState, adds: boolean): void {
  const options: { encoding: ContentEncoding | undefined; asBytes: boolean; noNewline: boolean } = {
    encoding: encodingOf(parameters.Encoding),
    asBytes: parameters.AsByteStream,
    noNewline: parameters.NoNewline,
  };
  for (const { context, place } of state.places ?? []) {
    reporting(host, () => {
      const { provider } = place;
      const write = adds ? provider.addContent : provider.writeContent;
      write?.(context, place.path, state.values, options);
    });
  }
}
