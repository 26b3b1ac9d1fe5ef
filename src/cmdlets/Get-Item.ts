import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { forEachPlace, itemParameters, pathParameters } from '../runtime/providers/item-command.ts';

export default defineCmdlet({
  name: 'Get-Item',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['gi'],
  parameters: {
    ...pathParameters,
    ...itemParameters,
    Force: { type: 'switch' },
    Stream: { type: 'string[]', notSimulated: true },
  },
  defaultSet: 'Path',
  process(parameters, host) {
    forEachPlace(host, parameters, (context, { provider, path }) => provider.getItem(context, path));
  },
  outputTypes: ['System.IO.FileInfo', 'System.IO.DirectoryInfo', 'System.Boolean', 'System.String'],
  examples: [
    {
      script: 'Get-Item nosuch -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'PathNotFound,Microsoft.PowerShell.Commands.GetItemCommand\n',
    },
    { script: '$env:FOO = "bar"; (Get-Item env:FOO).Value; (Get-Item env:FOO).PSPath', stdout: 'bar\nMicrosoft.PowerShell.Core\\Environment::FOO\n' },
    { script: 'Get-Item nosuch*', stdout: '' },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-item',
});
