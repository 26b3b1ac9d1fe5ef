import { CultureInfo } from '../dotnet/globalization/culture-info.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'Get-UICulture',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {},
  process(_parameters, host) {
    host.write(CultureInfo.current);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-uiculture',
  examples: [{ script: '(Get-UICulture).Name', stdout: 'en-US\n' }],
});
