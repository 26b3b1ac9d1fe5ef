import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { forEachPlace, itemParameters, pathParameters, reporting } from '../runtime/providers/item-command.ts';
import { providerNotSupported } from '../runtime/providers/provider-error.ts';

export default defineCmdlet({
  name: 'Remove-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['rp'],
  supportsShouldProcess: true,
  parameters: {
    ...pathParameters,
    Name: { type: 'string[]', aliases: ['PSProperty'], mandatory: true, position: 1, byPropertyName: true },
    Force: { type: 'switch' },
    ...itemParameters,
  },
  defaultSet: 'Path',
  process(parameters, host) {
    forEachPlace(host, parameters, (context, { provider, path }) => {
      const { removeProperty } = provider;
      if (!removeProperty) throw providerNotSupported('dynamicProperty');
      for (const name of parameters.Name ?? []) reporting(host, () => removeProperty(context, path, name));
    });
  },
  examples: [
    {
      script: 'Remove-ItemProperty . x -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'NotSupported,Microsoft.PowerShell.Commands.RemoveItemPropertyCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/remove-itemproperty',
});
