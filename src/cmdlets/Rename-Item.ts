import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { missingName } from '../runtime/providers/globbing.ts';
import { itemParameters, reporting } from '../runtime/providers/item-command.ts';
import { isInUse } from '../runtime/providers/item-guards.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { cmdletContext } from '../runtime/providers/provider-context.ts';
import { ProviderError, pathNotFound, providerNotSupported } from '../runtime/providers/provider-error.ts';

const invalid = (message: string): ProviderError =>
  new ProviderError({
    id: 'InvalidOperation',
    message,
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.PSInvalidOperationException',
  });

export default defineCmdlet({
  name: 'Rename-Item',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['ren', 'rni'],
  supportsShouldProcess: true,
  parameters: {
    Path: { type: 'string', sets: { ByPath: { mandatory: true, position: 0, pipeline: true, byPropertyName: true } } },
    LiteralPath: { type: 'string', aliases: ['PSPath', 'LP'], sets: { ByLiteralPath: { mandatory: true, byPropertyName: true } } },
    NewName: { type: 'string', mandatory: true, position: 1, byPropertyName: true },
    Force: { type: 'switch' },
    PassThru: { type: 'switch' },
    Credential: itemParameters.Credential,
  },
  defaultSet: 'ByPath',
  process({ Path, LiteralPath, NewName, Force, PassThru }, host) {
    const { session } = host;
    const { providers } = session;
    const given = LiteralPath ?? Path ?? '';
    reporting(host, () => {
      const literal = LiteralPath !== undefined;
      const places = !literal && hasWildcards(given) ? providers.glob(given, { force: Force }) : [providers.unresolved(given, literal)];
      const [place] = places;
      if (!literal && !hasWildcards(given) && !providers.exists(place)) throw pathNotFound(missingName(place));
      if (places.length !== 1 || !providers.exists(place)) throw invalid(`Cannot rename because item at '${given}' does not exist.`);
      if (isInUse(session, place)) throw invalid(`Cannot rename the item at '${place.path}' because it is in use.`);
      if (!place.provider.renameItem) throw providerNotSupported('operation');
      const context = cmdletContext(host, place.provider, place.drive, { force: Force, write: (item) => PassThru && host.write(item) });
      // A name without folders may be given with its drive.
      const named = place.provider.navigable || !NewName!.includes(':') ? undefined : providers.tryResolve(NewName!);
      const name = named?.provider === place.provider ? named.path : NewName!;
      place.provider.renameItem(context, place.path, name);
    });
  },
  examples: [
    { script: '"x" > a.txt; (Rename-Item a.txt b.txt -PassThru).Name; Test-Path a.txt', stdout: 'b.txt\nFalse\n' },
    {
      script: 'Rename-Item nosuch x -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'PathNotFound,Microsoft.PowerShell.Commands.RenameItemCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/rename-item',
});
