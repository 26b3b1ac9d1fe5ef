import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { scopeOfArgument } from '../runtime/scope-argument.ts';
import { matchesWildcard } from '../runtime/text/wildcard-pattern.ts';

export default defineCmdlet({
  name: 'Get-PSDrive',
  module: 'Microsoft.PowerShell.Management',
  className: 'Microsoft.PowerShell.Commands.GetPSDriveCommand',
  aliases: ['gdr'],
  parameters: {
    Name: { type: 'string[]', validate: { notNullOrEmpty: true }, sets: { Name: { position: 0, byPropertyName: true } }, wildcards: true },
    LiteralName: { type: 'string[]', sets: { LiteralName: { mandatory: true, position: 0, byPropertyName: true } } },
    Scope: { type: 'string', byPropertyName: true },
    PSProvider: { type: 'string[]', byPropertyName: true },
  },
  defaultSet: 'Name',
  process({ Name, LiteralName, Scope, PSProvider }, host) {
    const { providers } = host.session;
    const scope = Scope === undefined ? undefined : scopeOfArgument(host.frame, Scope);
    const ofProvider = (name: string) => !PSProvider?.length || PSProvider.some((pattern) => matchesWildcard(name, pattern));
    if (PSProvider?.length && !providers.infos.some((info) => ofProvider(info.name))) {
      host.error({
        id: 'GetLocationNoMatchingDrive',
        message: `Cannot find a provider with the name '${PSProvider[0]}'.`,
        category: 'ObjectNotFound',
        target: PSProvider,
        exception: 'System.Management.Automation.ProviderNotFoundException',
      });
      return;
    }
    const drives = providers.drives(scope).filter((drive) => ofProvider(drive.provider.name));
    for (const name of LiteralName ?? Name ?? ['*']) {
      const found = drives.filter((drive) => (LiteralName ? drive.name.toLowerCase() === name.toLowerCase() : matchesWildcard(drive.name, name)));
      for (const drive of found) host.write(drive);
      if (found.length === 0 && (LiteralName || !hasWildcards(name))) {
        host.error({
          id: 'GetLocationNoMatchingDrive',
          message: `Cannot find drive. A drive with the name '${name}' does not exist.`,
          category: 'ObjectNotFound',
          target: name,
          exception: 'System.Management.Automation.DriveNotFoundException',
        });
      }
    }
  },
  outputTypes: ['System.Management.Automation.PSDriveInfo'],
  examples: [
    {
      script: '(Get-PSDrive Env, Variable).Name; Get-PSDrive nosuch -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'Env\nVariable\nGetLocationNoMatchingDrive,Microsoft.PowerShell.Commands.GetPSDriveCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-psdrive',
});
