import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { forEachPlace, itemParameters, pathParameters } from '../runtime/providers/item-command.ts';

export default defineCmdlet({
  name: 'Invoke-Item',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['ii'],
  supportsShouldProcess: true,
  parameters: { ...pathParameters, ...itemParameters },
  defaultSet: 'Path',
  process(parameters, host) {
    forEachPlace(host, parameters, (_, { path }) => {
      // What opens a file is a matter of the desktop, of which nothing is known here.
      throw new NotSimulated('command', `Invoke-Item ${path}`);
    });
  },
  examples: [
    {
      script: 'Invoke-Item nosuch -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'PathNotFound,Microsoft.PowerShell.Commands.InvokeItemCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/invoke-item',
});
