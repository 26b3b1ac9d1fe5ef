import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { writeContentValues } from '../runtime/providers/content-values.ts';
import { encodingOf, encodingParameter } from '../runtime/providers/encoding-parameter.ts';
import { checkFilter, itemParameters, reporting } from '../runtime/providers/item-command.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { cmdletContext } from '../runtime/providers/provider-context.ts';
import { ProviderError, providerNotSupported } from '../runtime/providers/provider-error.ts';
import type { ResolvedPath } from '../runtime/providers/provider-table.ts';
import type { Value } from '../runtime/values/value.ts';

/** Parameters that exclude each other. */
function refuseTogether(host: CmdletHost): void {
  const both = (one: string, other: string) => host.isBound(one) && host.isBound(other);
  for (const other of ['Tail', 'Delimiter', 'TotalCount']) {
    if (!both('Raw', other)) continue;
    host.fail({
      id: 'InvalidOperation',
      message: `The 'Raw' and '${other}' parameters cannot be specified in the same command.`,
      category: 'InvalidOperation',
      exception: 'System.Management.Automation.PSInvalidOperationException',
    });
  }
}

export default defineCmdlet({
  name: 'Get-Content',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['gc', 'type'],
  windowsAliases: ['cat'],
  parameters: {
    Path: { type: 'string[]', sets: { Path: { mandatory: true, position: 0, byPropertyName: true } }, wildcards: true },
    LiteralPath: { type: 'string[]', aliases: ['PSPath', 'LP'], sets: { LiteralPath: { mandatory: true, byPropertyName: true } } },
    ReadCount: { type: 'long', byPropertyName: true },
    TotalCount: { type: 'long', aliases: ['First', 'Head'], validate: { rangeKind: 'NonNegative' }, byPropertyName: true },
    Tail: { type: 'int', aliases: ['Last'], validate: { range: [0, 2147483647] }, byPropertyName: true },
    ...itemParameters,
    Force: { type: 'switch' },
    Delimiter: { type: 'string' },
    Wait: { type: 'switch', notSimulated: true },
    Raw: { type: 'switch' },
    Encoding: encodingParameter,
    AsByteStream: { edition: '7.6', type: 'switch' },
    Stream: { type: 'string', notSimulated: true },
  },
  defaultSet: 'Path',
  process(parameters, host) {
    const { Path, LiteralPath, ReadCount, TotalCount, Tail, Filter, Include, Exclude, Force, Delimiter, Raw, Encoding, AsByteStream } = parameters;
    if (host.isBound('Tail') && host.isBound('TotalCount')) {
      host.error({
        id: 'TailAndHeadCannotCoexist',
        message: 'The parameters TotalCount and Tail cannot be used together. Please specify only one parameter.',
        category: 'InvalidOperation',
        exception: 'System.InvalidOperationException',
      });
      return;
    }
    refuseTogether(host);
    const { providers } = host.session;
    const literal = LiteralPath !== undefined;
    const paths = LiteralPath ?? Path ?? [];
    const places: ResolvedPath[] = [];
    // All paths are looked up before the first is read, so what is missing is told first.
    for (const path of paths) {
      reporting(host, () => {
        const found = providers.glob(path, { literal, filter: Filter, include: Include, exclude: Exclude, force: Force });
        if (found.length === 0 && (hasWildcards(path) || Include?.length || Exclude?.length)) throw nothingFound(path, paths);
        places.push(...found);
      });
    }
    for (const place of places) {
      reporting(host, () => {
        const { provider, drive } = place;
        checkFilter(place, Filter);
        if (!provider.readContent) throw providerNotSupported('content');
        const context = cmdletContext(host, provider, drive, { force: Force });
        const options = {
          raw: Raw,
          delimiter: Delimiter,
          encoding: encodingOf(Encoding),
          asBytes: AsByteStream,
          tail: Tail,
          totalCount: TotalCount === undefined ? undefined : Number(TotalCount),
        };
        const values = TotalCount === 0n ? [] : provider.readContent(context, place.path, options);
        writeContentValues(host, place, values, ReadCount === undefined ? 1 : Number(ReadCount), Raw);
      });
    }
  },
  outputTypes: ['System.Byte', 'System.String'],
  examples: [
    {
      script:
        '"a", "b", "c" | Set-Content t.txt; Get-Content t.txt -TotalCount 2; Get-Content t.txt -Tail 1; (Get-Content t.txt -Raw).Length -in 6, 9',
      stdout: 'a\nb\nc\nTrue\n',
    },
    {
      script: 'Set-Content t.txt "a", "b", "c"; Get-Content t.txt | ForEach-Object { "$($_.ReadCount)$_" }; (Get-Content t.txt -ReadCount 2).Count',
      stdout: '1a\n2b\n3c\n2\n',
    },
    {
      script: 'Get-Content nosuch -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'PathNotFound,Microsoft.PowerShell.Commands.GetContentCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-content',
});

/** A pattern that leads nowhere is an error where content is asked for. */
function nothingFound(path: string, paths: readonly string[]): ProviderError {
  return new ProviderError({
    id: 'ItemNotFound',
    message: `An object at the specified path ${path} does not exist, or has been filtered by the -Include or -Exclude parameter.`,
    category: 'ObjectNotFound',
    target: paths as Value[],
    exception: 'System.Exception',
  });
}
