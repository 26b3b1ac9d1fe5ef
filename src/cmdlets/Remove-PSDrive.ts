import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { reporting } from '../runtime/providers/item-command.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { driveNotFound, ProviderError } from '../runtime/providers/provider-error.ts';
import { scopeOfArgument } from '../runtime/scope-argument.ts';
import { matchesWildcard } from '../runtime/text/wildcard-pattern.ts';

export default defineCmdlet({
  name: 'Remove-PSDrive',
  module: 'Microsoft.PowerShell.Management',
  className: 'Microsoft.PowerShell.Commands.RemovePSDriveCommand',
  aliases: ['rdr'],
  supportsShouldProcess: true,
  parameters: {
    Name: {
      type: 'string[]',
      validate: { allowNull: true, allowEmptyCollection: true },
      sets: { Name: { mandatory: true, position: 0, byPropertyName: true } },
      wildcards: true,
    },
    LiteralName: { type: 'string[]', sets: { LiteralName: { mandatory: true, position: 0, byPropertyName: true } } },
    PSProvider: { type: 'string[]', byPropertyName: true },
    Scope: { type: 'string', byPropertyName: true },
    Force: { type: 'switch' },
  },
  defaultSet: 'Name',
  process({ Name, LiteralName, PSProvider, Scope, Force }, host) {
    const { providers } = host.session;
    const scope = Scope === undefined ? undefined : scopeOfArgument(host.frame, Scope);
    for (const name of LiteralName ?? Name ?? []) {
      reporting(host, () => {
        const found = providers
          .drives(scope)
          .filter((drive) => (LiteralName ? drive.name.toLowerCase() === name.toLowerCase() : matchesWildcard(drive.name, name)))
          .filter((drive) => !PSProvider?.length || PSProvider.some((pattern) => matchesWildcard(drive.provider.name, pattern)));
        if (found.length === 0 && !hasWildcards(name)) throw driveNotFound(name);
        for (const drive of found) {
          if (!host.shouldProcess(`Name: ${drive.name} Provider: ${drive.providerInfo.fullName} Root: ${drive.root}`, 'Remove Drive')) continue;
          if (providers.location.drive === drive && !Force) {
            throw new ProviderError({
              id: 'InvalidOperation',
              message: `Cannot remove drive '${drive.name}' because it is in use.`,
              category: 'InvalidOperation',
              exception: 'System.Management.Automation.PSInvalidOperationException',
            });
          }
          providers.removeDrive(drive, scope);
        }
      });
    }
  },
  examples: [
    {
      script:
        '$null = New-PSDrive T FileSystem .; Remove-PSDrive T; Test-Path T:/; Remove-PSDrive T -ErrorAction SilentlyContinue; $Error[0].Exception.Message',
      stdout: "False\nCannot find drive. A drive with the name 'T' does not exist.\n",
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/remove-psdrive',
});
