import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { reporting } from '../runtime/providers/item-command.ts';
import { ProviderError } from '../runtime/providers/provider-error.ts';

export default defineCmdlet({
  name: 'Pop-Location',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['popd'],
  parameters: { PassThru: { type: 'switch' }, StackName: { type: 'string', byPropertyName: true } },
  process({ PassThru, StackName }, host) {
    const { providers } = host.session;
    reporting(host, () => {
      if (StackName && !providers.stacks.list(StackName)) {
        throw new ProviderError({
          id: 'Argument',
          message: `Cannot find location stack '${StackName}'. It does not exist or it is not a container.`,
          category: 'InvalidArgument',
          exception: 'System.Management.Automation.PSArgumentException',
        });
      }
      const place = providers.stacks.pop(StackName);
      if (place) providers.go(place);
      if (PassThru) host.write(providers.currentLocation());
    });
  },
  outputTypes: ['System.Management.Automation.PathInfo'],
  examples: [{ script: 'Push-Location env:; Pop-Location; $PWD.Provider.Name; Pop-Location; $Error.Count', stdout: 'FileSystem\n0\n' }],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/pop-location',
});
