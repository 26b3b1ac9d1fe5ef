import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { forEachPlace, itemParameters, pathParameters } from '../runtime/providers/item-command.ts';
import { providerNotSupported } from '../runtime/providers/provider-error.ts';

export default defineCmdlet({
  name: 'Copy-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  windowsAliases: ['cpp'],
  supportsShouldProcess: true,
  parameters: {
    ...pathParameters,
    Name: { type: 'string', aliases: ['PSProperty'], mandatory: true, position: 2, byPropertyName: true },
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
        const { copyProperty } = provider;
        if (!copyProperty) throw providerNotSupported('dynamicProperty');
        for (const target of host.session.providers.glob(Destination!)) {
          copyProperty(context, path, Name!, target.path, Name!);
        }
      },
      { write: (item) => PassThru && host.write(item) },
    );
  },
  examples: [
    {
      script: 'Copy-ItemProperty . . x -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'NotSupported,Microsoft.PowerShell.Commands.CopyItemPropertyCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/copy-itemproperty',
});
