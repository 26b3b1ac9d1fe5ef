import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { forEachPlace, itemParameters } from '../runtime/providers/item-command.ts';
import { providerNotSupported } from '../runtime/providers/provider-error.ts';

export default defineCmdlet({
  name: 'New-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  supportsShouldProcess: true,
  parameters: {
    Path: { type: 'string[]', sets: { Path: { mandatory: true, position: 0 } }, wildcards: true },
    LiteralPath: { type: 'string[]', aliases: ['PSPath', 'LP'], sets: { LiteralPath: { mandatory: true, byPropertyName: true } } },
    Name: { type: 'string', aliases: ['PSProperty'], mandatory: true, position: 1, byPropertyName: true },
    PropertyType: { type: 'string', aliases: ['Type'], byPropertyName: true },
    Value: { type: 'object', byPropertyName: true },
    Force: { type: 'switch' },
    ...itemParameters,
  },
  defaultSet: 'Path',
  process(parameters, host) {
    const { Name, PropertyType, Value } = parameters;
    forEachPlace(host, parameters, (context, { provider, path }) => {
      if (!provider.newProperty) throw providerNotSupported('dynamicProperty');
      provider.newProperty(context, path, { name: Name!, type: PropertyType, value: Value ?? null });
    });
  },
  examples: [
    {
      script: 'New-ItemProperty . x -Value 1 -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'NotSupported,Microsoft.PowerShell.Commands.NewItemPropertyCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/new-itemproperty',
});
