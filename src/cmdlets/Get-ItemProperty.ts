import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { forEachPlace, itemParameters, pathParameters } from '../runtime/providers/item-command.ts';
import { providerNotSupported } from '../runtime/providers/provider-error.ts';

export default defineCmdlet({
  name: 'Get-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['gp'],
  parameters: {
    ...pathParameters,
    Name: { type: 'string[]', aliases: ['PSProperty'], position: 1 },
    ...itemParameters,
  },
  defaultSet: 'Path',
  process(parameters, host) {
    forEachPlace(host, parameters, (context, { provider, path }) => {
      if (!provider.getProperties) throw providerNotSupported('property');
      provider.getProperties(context, path, parameters.Name);
    });
  },
  outputTypes: ['System.Boolean', 'System.String', 'System.DateTime', 'System.IO.FileInfo', 'System.IO.DirectoryInfo'],
  examples: [
    { script: 'Set-Content t.txt abc -NoNewline; (Get-ItemProperty t.txt).Name; (Get-ItemProperty t.txt Length).Length', stdout: 't.txt\n3\n' },
    {
      script: 'Get-ItemProperty env:HOME -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'NotSupported,Microsoft.PowerShell.Commands.GetItemPropertyCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-itemproperty',
});
