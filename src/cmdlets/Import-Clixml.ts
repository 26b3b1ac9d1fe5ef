import { ClixmlReader } from '../dotnet/clixml/clixml-reader.ts';
import { decodeXml } from '../dotnet/xml/read-document.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { reporting } from '../runtime/providers/item-command.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { UInt64 } from '../runtime/values/numbers.ts';

const count = { type: 'System.UInt64' } as const;

export default defineCmdlet({
  name: 'Import-Clixml',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Path: { type: 'string[]', sets: { ByPath: { mandatory: true, position: 0, pipeline: true, byPropertyName: true } }, wildcards: true },
    LiteralPath: { type: 'string[]', aliases: ['PSPath', 'LP'], sets: { ByLiteralPath: { mandatory: true, byPropertyName: true } } },
    IncludeTotalCount: { type: 'switch', notSimulated: true },
    Skip: count,
    First: count,
  },
  defaultSet: 'ByPath',
  process({ Path, LiteralPath, Skip, First }, host) {
    const { session } = host;
    for (const given of LiteralPath ?? Path ?? []) {
      reporting(host, () => {
        const { providers } = session;
        const places = LiteralPath || !hasWildcards(given) ? [providers.unresolved(given, LiteralPath !== undefined)] : providers.glob(given);
        for (const { path } of places) {
          const bytes = session.endpoint.files.get(path)?.kind === 'file' ? session.endpoint.files.read(path) : undefined;
          if (!bytes) {
            host.fail({
              id: 'FileOpenFailure',
              message: `Could not find file '${path}'.`,
              category: 'OpenError',
              exception: 'System.IO.FileNotFoundException',
            });
          }
          const values = new ClixmlReader(session).read(decodeXml(bytes!)) ?? [];
          const start = Skip instanceof UInt64 ? Number(Skip.value) : 0;
          const end = First instanceof UInt64 ? start + Number(First.value) : undefined;
          for (const value of values.slice(start, end)) host.write(value);
        }
      });
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-clixml',
  examples: [
    { script: "1, 'two', 3.5 | Export-Clixml t.xml; Import-Clixml t.xml | ForEach-Object { $_.GetType().Name }", stdout: 'Int32\nString\nDouble\n' },
  ],
});
