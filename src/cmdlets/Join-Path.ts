import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { itemParameters, reporting } from '../runtime/providers/item-command.ts';
import { splitDriveQualifier, splitProviderQualifier } from '../runtime/providers/path-syntax.ts';
import { driveNotFound, providerNotFound } from '../runtime/providers/provider-error.ts';
import type { ProviderTable } from '../runtime/providers/provider-table.ts';

const emptyAllowed = { allowNull: true, allowEmptyString: true, allowEmptyCollection: true } as const;

/** A parent and a child in one path, with the separators of their provider; the parent's drive must be there. */
function join(table: ProviderTable, parent: string, child: string): string {
  const qualified = splitProviderQualifier(parent);
  const onDrive = qualified ? undefined : splitDriveQualifier(parent);
  const drive = onDrive && table.findDrive(onDrive.drive);
  if (onDrive && !drive) throw driveNotFound(onDrive.drive);
  const provider = qualified ? table.findProvider(qualified.provider) : (drive?.provider ?? table.location.provider);
  if (!provider) throw providerNotFound(qualified?.provider ?? '');
  const separator = table.separatorOf(provider);
  // A provider without folders has but one level below its drive.
  if (drive && !provider.navigable) return `${drive.name}:${separator}${child}`;
  const [left, right] = [parent, child].map((part) => part.replace(/[\\/]/g, separator));
  const below = right.startsWith(separator) ? right.slice(1) : right;
  if (left === '') return below;
  return left.endsWith(separator) ? left + below : `${left}${separator}${below}`;
}

export default defineCmdlet({
  name: 'Join-Path',
  module: 'Microsoft.PowerShell.Management',
  parameters: {
    Path: { type: 'string[]', aliases: ['PSPath'], mandatory: true, position: 0, pipeline: true, byPropertyName: true },
    ChildPath: { type: 'string[]', validate: emptyAllowed, mandatory: true, position: 1, byPropertyName: true },
    AdditionalChildPath: { edition: '7.6', type: 'string[]', validate: emptyAllowed, position: 2, byPropertyName: true, remaining: true },
    Resolve: { type: 'switch' },
    Credential: itemParameters.Credential,
  },
  process({ Path, ChildPath, AdditionalChildPath, Resolve }, host) {
    const { providers } = host.session;
    const children = [
      ...((ChildPath as (string | null)[] | null) ?? []),
      ...((AdditionalChildPath as (string | null)[] | null | undefined) ?? []),
    ].map((child) => child ?? '');
    for (const path of Path ?? []) {
      reporting(host, () => {
        const joined = (children.length ? children : ['']).reduce((parent, child) => join(providers, parent, child), path);
        if (!Resolve) host.write(joined);
        else
          for (const place of providers.glob(joined)) host.write(place.drive || place.provider.name !== 'FileSystem' ? place.qualified : place.path);
      });
    }
  },
  outputTypes: ['System.String'],
  examples: [
    { script: '(Join-Path a b c), (Join-Path a/ /b), (Join-Path a "") -replace "\\\\", "/"', stdout: 'a/b/c\na/b\na/\n' },
    { script: "'x', 'y' | Join-Path -ChildPath z | ForEach-Object { $_ -replace '\\\\', '/' }", stdout: 'x/z\ny/z\n' },
    {
      script: 'Join-Path nodrive:x y -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'DriveNotFound,Microsoft.PowerShell.Commands.JoinPathCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/join-path',
});
