import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { checkFilter, itemParameters, pathParameters, reporting } from '../runtime/providers/item-command.ts';
import { makePath } from '../runtime/providers/path-syntax.ts';
import { cmdletContext } from '../runtime/providers/provider-context.ts';
import { ProviderError, providerNotSupported } from '../runtime/providers/provider-error.ts';
import type { ErrorDescription } from '../runtime/values/errors.ts';

const refused = (id: string, message: string, target: string): ProviderError =>
  new ProviderError({
    id,
    message,
    category: 'InvalidArgument',
    target,
    exception: 'System.Management.Automation.PSArgumentException',
  } satisfies ErrorDescription);

export default defineCmdlet({
  name: 'Copy-Item',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['copy', 'cpi'],
  windowsAliases: ['cp'],
  supportsShouldProcess: true,
  parameters: {
    ...pathParameters,
    ...itemParameters,
    Destination: { type: 'string', position: 1, byPropertyName: true },
    Container: { type: 'switch' },
    Force: { type: 'switch' },
    Recurse: { type: 'switch' },
    PassThru: { type: 'switch' },
    FromSession: { type: 'System.Management.Automation.Runspaces.PSSession', validate: { notNullOrEmpty: true }, notSimulated: true },
    ToSession: { type: 'System.Management.Automation.Runspaces.PSSession', validate: { notNullOrEmpty: true }, notSimulated: true },
  },
  defaultSet: 'Path',
  process({ Path, LiteralPath, Destination, Container, Force, Recurse, PassThru, Filter, Include, Exclude }, host) {
    const { providers } = host.session;
    const literal = LiteralPath !== undefined;
    for (const path of LiteralPath ?? Path ?? []) {
      reporting(host, () => {
        const target = providers.resolve(Destination ?? '');
        const places = providers.glob(path, { literal, filter: Filter, include: Include, exclude: Exclude, force: Force });
        for (const place of places) {
          reporting(host, () => {
            const { provider } = place;
            checkFilter(place, Filter);
            if (provider !== target.provider)
              throw refused('CopyItemSourceAndDestinationNotSameProvider', 'Source and destination path did not resolve to the same provider.', path);
            if (!provider.copyItem) throw providerNotSupported('operation');
            const context = cmdletContext(host, provider, place.drive, {
              force: Force,
              filter: Filter,
              write: (item) => PassThru && host.write(item),
            });
            const intoContainer = provider.isContainer(context, target.path);
            if (provider.navigable && provider.isContainer(context, place.path)) {
              if (!intoContainer && provider.itemExists(context, target.path)) {
                throw refused('CopyContainerItemToLeafError', 'Container cannot be copied onto existing leaf item.', place.path);
              }
              if (host.isBound('Container') && !Container) {
                if (!Recurse)
                  throw refused(
                    'CopyContainerToContainerWithoutRecurseOrContainer',
                    'Container cannot be copied to another container. The -Recurse or -Container parameter is not specified.',
                    place.path,
                  );
                copyFlat(place.path);
                return;
              }
            }
            provider.copyItem(context, place.path, target.path, Recurse);

            // -Container:$false -Recurse puts all leaves into the one destination.
            function copyFlat(container: string): void {
              for (const name of [...provider.childNames(context, container)]) {
                const child = makePath(container, name, providers.separatorOf(provider));
                if (provider.isContainer(context, child)) copyFlat(child);
                else provider.copyItem!(context, child, target.path, false);
              }
            }
          });
        }
      });
    }
  },
  examples: [
    { script: '"hello" > a.txt; Copy-Item a.txt b.txt; Get-Content b.txt', stdout: 'hello\n' },
    {
      script: '"x" > a.txt; Copy-Item a.txt a.txt -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'CopyError,Microsoft.PowerShell.Commands.CopyItemCommand\n',
    },
    { script: '$null = New-Item -Force d/e/f.txt; Copy-Item d c -Recurse; Test-Path c/e/f.txt', stdout: 'True\n' },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/copy-item',
});
