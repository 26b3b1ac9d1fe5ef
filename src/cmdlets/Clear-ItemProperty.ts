import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { forEachPlace, itemParameters, pathParameters } from '../runtime/providers/item-command.ts';
import { providerNotSupported } from '../runtime/providers/provider-error.ts';

export default defineCmdlet({
  name: 'Clear-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['clp'],
  supportsShouldProcess: true,
  parameters: {
    ...pathParameters,
    Name: { type: 'string', mandatory: true, position: 1, byPropertyName: true },
    PassThru: { type: 'switch' },
    Force: { type: 'switch' },
    ...itemParameters,
  },
  defaultSet: 'Path',
  process(parameters, host) {
    const { Name, PassThru } = parameters;
    forEachPlace(
      host,
      parameters,
      (context, { provider, path }) => {
        if (!provider.clearProperties) throw providerNotSupported('property');
        provider.clearProperties(context, path, [Name!]);
      },
      { write: (item) => PassThru && host.write(item) },
    );
  },
  examples: [
    {
      script: 'Set-Content t.txt x; try { Clear-ItemProperty t.txt Length } catch { $_.FullyQualifiedErrorId }',
      stdout: 'Argument,Microsoft.PowerShell.Commands.ClearItemPropertyCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/clear-itemproperty',
});
