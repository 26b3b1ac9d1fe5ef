import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { forEachPlace, itemParameters, pathParameters } from '../runtime/providers/item-command.ts';
import { isInUse, refuseToAsk } from '../runtime/providers/item-guards.ts';
import { leafOf, makePath } from '../runtime/providers/path-syntax.ts';
import type { ProviderContext } from '../runtime/providers/provider.ts';
import { ProviderError, providerNotSupported } from '../runtime/providers/provider-error.ts';
import type { ResolvedPath } from '../runtime/providers/provider-table.ts';
import { matchesAny } from '../runtime/text/wildcard-pattern.ts';

interface Choice {
  Include?: readonly string[];
  Exclude?: readonly string[];
  Recurse: boolean;
}

const isChosen = (name: string, { Include, Exclude }: Choice): boolean => matchesAny(name, Include, true) && !matchesAny(name, Exclude, false);

/** Removes what -Include and -Exclude leave below a container, then the container when nothing of it stays. Returns whether something stays. */
function removeChosen(context: ProviderContext, place: ResolvedPath, choice: Choice): boolean {
  const { provider, path } = place;
  if (!provider.isContainer(context, path)) {
    if (!isChosen(leafOf(path), choice)) return true;
    provider.removeItem!(context, path, false);
    return false;
  }
  let stays = false;
  if (choice.Recurse) {
    for (const name of [...provider.childNames(context, path)]) {
      const child = makePath(path, name, context.session.providers.separatorOf(provider));
      if (removeChosen(context, { ...place, path: child }, choice)) stays = true;
    }
  }
  if (stays || !isChosen(leafOf(path), choice)) return true;
  provider.removeItem!(context, path, choice.Recurse);
  return false;
}

export default defineCmdlet({
  name: 'Remove-Item',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['del', 'erase', 'rd', 'ri'],
  windowsAliases: ['rm', 'rmdir'],
  supportsShouldProcess: true,
  parameters: {
    ...pathParameters,
    ...itemParameters,
    Recurse: { type: 'switch' },
    Force: { type: 'switch' },
    Stream: { type: 'string[]', notSimulated: true },
  },
  defaultSet: 'Path',
  process(parameters, host) {
    const { Recurse, Force, Include, Exclude } = parameters;
    const { session } = host;
    forEachPlace(
      host,
      parameters,
      (context, place) => {
        const { provider, path } = place;
        if (!provider.removeItem) throw providerNotSupported('operation');
        if (isInUse(session, place)) {
          throw new ProviderError({
            id: 'InvalidOperation',
            message: `Cannot remove the item at '${path}' because it is in use.`,
            category: 'InvalidOperation',
            exception: 'System.Management.Automation.PSInvalidOperationException',
          });
        }
        const container = provider.isContainer(context, path);
        if (!Recurse && container && provider.hasChildren?.({ ...context, force: true }, path)) {
          if (host.session.isTrue(host.variable('WhatIfPreference')) || host.boundParameters().some(([name]) => name === 'WhatIf')) {
            provider.removeItem(context, path, false);
            return;
          }
          refuseToAsk(host);
        }
        if (Include?.length || Exclude?.length) removeChosen(context, place, { Include, Exclude, Recurse });
        else provider.removeItem(context, path, Recurse);
      },
      { force: Force },
    );
  },
  examples: [
    { script: '$null = New-Item -Force d/e/f.txt; Remove-Item d -Recurse; Test-Path d', stdout: 'False\n' },
    { script: 'Remove-Item nosuch -ErrorAction SilentlyContinue; $Error[0].Exception.GetType().Name', stdout: 'ItemNotFoundException\n' },
    { script: '"a" > a.txt; "b" > b.txt; Remove-Item *.txt -Exclude b*; (Get-ChildItem *.txt).Name', stdout: 'b.txt\n' },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/remove-item',
});
