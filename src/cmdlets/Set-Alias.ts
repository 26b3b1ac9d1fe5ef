import { aliasParameters, writeAlias } from '../runtime/commands/alias-command.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'Set-Alias',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['sal'],
  supportsShouldProcess: true,
  parameters: aliasParameters,
  process(parameters, host) {
    writeAlias(host, parameters, false);
  },
  outputTypes: ['System.Management.Automation.AliasInfo'],
  examples: [{ script: 'Set-Alias hello Write-Output; hello hi; (Set-Alias hello Get-Item -PassThru).Definition', stdout: 'hi\nGet-Item\n' }],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/set-alias',
});
