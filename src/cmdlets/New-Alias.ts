import { aliasParameters, writeAlias } from '../runtime/commands/alias-command.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'New-Alias',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['nal'],
  supportsShouldProcess: true,
  parameters: aliasParameters,
  process(parameters, host) {
    writeAlias(host, parameters, true);
  },
  outputTypes: ['System.Management.Automation.AliasInfo'],
  examples: [
    {
      script: 'New-Alias hello Write-Output; hello hi; New-Alias hello x -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'hi\nAliasAlreadyExists,Microsoft.PowerShell.Commands.NewAliasCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-alias',
});
