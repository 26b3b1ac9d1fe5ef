import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { reporting } from '../runtime/providers/item-command.ts';
import { LocationStack } from '../runtime/providers/location-stack.ts';
import { ProviderError } from '../runtime/providers/provider-error.ts';
import { matchesWildcard } from '../runtime/text/wildcard-pattern.ts';
import type { ErrorDescription } from '../runtime/values/errors.ts';

const notFound = (id: string, message: string, name: string, exception: string): ErrorDescription => ({
  id,
  message,
  category: 'ObjectNotFound',
  target: name,
  exception: `System.Management.Automation.${exception}`,
});

export default defineCmdlet({
  name: 'Get-Location',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['gl', 'pwd'],
  parameters: {
    PSProvider: { type: 'string[]', sets: { Location: { byPropertyName: true } } },
    PSDrive: { type: 'string[]', sets: { Location: { byPropertyName: true } } },
    Stack: { type: 'switch', sets: ['Stack'] },
    StackName: { type: 'string[]', sets: { Stack: { byPropertyName: true } } },
  },
  defaultSet: 'Location',
  process({ PSProvider, PSDrive, StackName }, host) {
    const { providers } = host.session;
    if (host.parameterSet === 'Stack') {
      for (const name of StackName ?? [providers.stacks.current]) {
        reporting(host, () => {
          const places = providers.stacks.list(name);
          if (!places && StackName) {
            throw new ProviderError({
              id: 'Argument',
              message:
                'Cannot process argument because the value of argument "stackName" is not valid. Change the value of the "stackName" argument and run the operation again.',
              category: 'InvalidArgument',
              exception: 'System.Management.Automation.PSArgumentException',
            });
          }
          host.write(
            new LocationStack(
              name,
              (places ?? []).map((place) => providers.pathInfo(place)),
            ),
          );
        });
      }
      return;
    }
    if (!PSDrive && !PSProvider) {
      host.write(providers.currentLocation());
      return;
    }
    const drives = providers.drives();
    for (const pattern of PSDrive ?? []) {
      const found = drives.filter((drive) => matchesWildcard(drive.name, pattern));
      if (found.length === 0) {
        host.error(
          notFound(
            'GetLocationNoMatchingDrive',
            `Cannot find drive. A drive with the name '${pattern}' does not exist.`,
            pattern,
            'DriveNotFoundException',
          ),
        );
      }
      for (const drive of found) host.write(providers.pathInfo(providers.locationOf(drive)));
    }
    for (const pattern of PSProvider ?? []) {
      const found = providers.infos.filter((info) => matchesWildcard(info.name, pattern));
      if (found.length === 0) {
        host.error(
          notFound('GetLocationNoMatchingProvider', `Cannot find a provider with the name '${pattern}'.`, pattern, 'ProviderNotFoundException'),
        );
      }
      for (const info of found) {
        const { location } = providers;
        const [drive] = drives.filter((each) => each.provider === info.provider);
        if (location.provider === info.provider) host.write(providers.currentLocation());
        else if (drive) host.write(providers.pathInfo(providers.locationOf(drive)));
      }
    }
  },
  outputTypes: ['System.Management.Automation.PathInfo', 'System.Management.Automation.PathInfoStack'],
  examples: [{ script: '(Get-Location).Path -eq "$PWD"; (Get-Location -PSDrive Env).Path -replace "\\\\", "/"', stdout: 'True\nEnv:/\n' }],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-location',
});
