import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { containerAt } from '../runtime/providers/change-location.ts';
import { reporting } from '../runtime/providers/item-command.ts';

export default defineCmdlet({
  name: 'Push-Location',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['pushd'],
  parameters: {
    Path: { type: 'string', sets: { Path: { position: 0, pipeline: true, byPropertyName: true } }, wildcards: true },
    LiteralPath: { type: 'string', aliases: ['PSPath', 'LP'], sets: { LiteralPath: { byPropertyName: true } } },
    PassThru: { type: 'switch' },
    StackName: { type: 'string', byPropertyName: true },
  },
  defaultSet: 'Path',
  process({ Path, LiteralPath, PassThru, StackName }, host) {
    const { providers } = host.session;
    providers.stacks.push(StackName, providers.location);
    const path = LiteralPath ?? Path;
    reporting(host, () => {
      if (path) providers.go(containerAt(host, path, LiteralPath !== undefined));
      if (PassThru) host.write(providers.currentLocation());
    });
  },
  outputTypes: ['System.Management.Automation.PathInfo'],
  examples: [
    { script: '$null = New-Item -ItemType Directory d; Push-Location d; Split-Path $PWD -Leaf; Pop-Location; Test-Path d', stdout: 'd\nTrue\n' },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/push-location',
});
