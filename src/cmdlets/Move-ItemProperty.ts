import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { forEachPlace, itemParameters, pathParameters } from '../runtime/providers/item-command.ts';
import { providerNotSupported } from '../runtime/providers/provider-error.ts';

export default defineCmdlet({
  name: 'Move-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['mp'],
  supportsShouldProcess: true,
  parameters: {
    ...pathParameters,
    Name: { type: 'string[]', aliases: ['PSProperty'], mandatory: true, position: 2, byPropertyName: true },
    Destination: { type: 'string', mandatory: true, position: 1, byPropertyName: true },
    PassThru: { type: 'switch' },
    Force: { type: 'switch' },
    ...itemParameters,
  },
  defaultSet: 'Path',
  process(parameters, host) {
    const { Name, Destination, PassThru } = parameters;
    forEachPlace(
      host,
      parameters,
      (context, { provider, path }) => {
        const { moveProperty } = provider;
        if (!moveProperty) throw providerNotSupported('dynamicProperty');
        for (const target of host.session.providers.glob(Destination!)) {
          for (const name of Name ?? []) moveProperty(context, path, name, target.path, name);
        }
      },
      { write: (item) => PassThru && host.write(item) },
    );
  },
  examples: [
    {
      script: 'Move-ItemProperty . . x -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'NotSupported,Microsoft.PowerShell.Commands.MoveItemPropertyCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/move-itemproperty',
});
