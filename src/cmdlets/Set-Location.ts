import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { containerAt } from '../runtime/providers/change-location.ts';
import { reporting } from '../runtime/providers/item-command.ts';
import { ProviderError } from '../runtime/providers/provider-error.ts';

export default defineCmdlet({
  name: 'Set-Location',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['cd', 'chdir', 'sl'],
  parameters: {
    Path: { type: 'string', sets: { Path: { position: 0, pipeline: true, byPropertyName: true } }, wildcards: true },
    LiteralPath: { type: 'string', aliases: ['PSPath', 'LP'], sets: { LiteralPath: { mandatory: true, byPropertyName: true } } },
    PassThru: { type: 'switch' },
    StackName: { type: 'string', sets: { Stack: { byPropertyName: true } } },
  },
  defaultSet: 'Path',
  process({ Path, LiteralPath, PassThru, StackName }, host) {
    const { providers } = host.session;
    reporting(host, () => {
      if (host.parameterSet === 'Stack') providers.stacks.current = StackName || 'default';
      else if (LiteralPath !== undefined) providers.go(containerAt(host, LiteralPath, true));
      else if (Path === '-' || Path === '+') {
        const moved = Path === '-' ? providers.goBack() : providers.goForward();
        if (!moved) {
          throw new ProviderError(
            {
              id: 'System.InvalidOperationException',
              message: `There is no location history left to navigate ${Path === '-' ? 'backwards' : 'forwards'}.`,
              exception: 'System.InvalidOperationException',
            },
            { terminating: true },
          );
        }
      } else if (Path) providers.go(containerAt(host, Path, false));
      else if (!host.session.isWindowsPowerShell) providers.go(containerAt(host, '~', false));
      if (PassThru) host.write(providers.currentLocation());
    });
  },
  outputTypes: ['System.Management.Automation.PathInfo', 'System.Management.Automation.PathInfoStack'],
  examples: [
    { script: '$null = New-Item -ItemType Directory d; Set-Location d; Split-Path $PWD -Leaf; Set-Location ..; Test-Path d', stdout: 'd\nTrue\n' },
    {
      script:
        'Set-Location env:; $env:FOO = 1; (Get-Item FOO).Value; Set-Location nosuch -ErrorAction SilentlyContinue; $Error[0].CategoryInfo.Category',
      stdout: '1\nObjectNotFound\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-location',
});
