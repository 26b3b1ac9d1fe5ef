import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { forEachPlace, itemParameters, pathParameters } from '../runtime/providers/item-command.ts';
import { providerNotSupported } from '../runtime/providers/provider-error.ts';

export default defineCmdlet({
  name: 'Clear-Item',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['cli'],
  supportsShouldProcess: true,
  parameters: { ...pathParameters, ...itemParameters, Force: { type: 'switch' } },
  defaultSet: 'Path',
  process(parameters, host) {
    forEachPlace(
      host,
      parameters,
      (context, { provider, path }) => {
        if (!provider.clearItem) throw providerNotSupported('operation');
        provider.clearItem(context, path);
      },
      { write() {} },
    );
  },
  examples: [{ script: '$x = 5; Clear-Item variable:x; $null -eq $x', stdout: 'True\n' }],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/clear-item',
});
