import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { providerNotFound } from '../runtime/providers/provider-error.ts';
import { matchesWildcard } from '../runtime/text/wildcard-pattern.ts';

export default defineCmdlet({
  name: 'Get-PSProvider',
  module: 'Microsoft.PowerShell.Management',
  className: 'Microsoft.PowerShell.Commands.GetPSProviderCommand',
  parameters: { PSProvider: { type: 'string[]', validate: { notNullOrEmpty: true }, position: 0, byPropertyName: true, wildcards: true } },
  process({ PSProvider }, host) {
    const { infos } = host.session.providers;
    for (const pattern of PSProvider ?? ['*']) {
      const found = infos.filter((info) => matchesWildcard(info.name, pattern));
      for (const info of found) host.write(info);
      if (found.length === 0 && !hasWildcards(pattern)) host.error(providerNotFound(pattern).description);
    }
  },
  outputTypes: ['System.Management.Automation.ProviderInfo'],
  examples: [
    {
      script: '(Get-PSProvider Env*, FileSystem).Name; Get-PSProvider nosuch -ErrorAction SilentlyContinue; $Error[0].CategoryInfo.TargetName',
      stdout: 'Environment\nFileSystem\nnosuch\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-psprovider',
});
