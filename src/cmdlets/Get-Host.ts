import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'Get-Host',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {},
  process(_parameters, host) {
    host.write(host.session.hostObject());
  },
  outputTypes: ['System.Management.Automation.Host.PSHost'],
  examples: [{ script: '(Get-Host).Name; (Get-Host).Version.Major', stdout: 'ConsoleHost\n7\n' }],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-host',
});
