import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { forEachPlace, itemParameters } from '../runtime/providers/item-command.ts';
import { providerNotSupported } from '../runtime/providers/provider-error.ts';

export default defineCmdlet({
  name: 'Clear-Content',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['clc'],
  supportsShouldProcess: true,
  parameters: {
    Path: { type: 'string[]', sets: { Path: { mandatory: true, position: 0, byPropertyName: true } }, wildcards: true },
    LiteralPath: { type: 'string[]', aliases: ['PSPath', 'LP'], sets: { LiteralPath: { mandatory: true, byPropertyName: true } } },
    ...itemParameters,
    Force: { type: 'switch' },
    Stream: { type: 'string', notSimulated: true },
  },
  defaultSet: 'Path',
  process(parameters, host) {
    forEachPlace(host, parameters, (context, { provider, path }) => {
      if (!provider.clearContent) throw providerNotSupported('clearContent');
      provider.clearContent(context, path);
    });
  },
  examples: [{ script: 'Set-Content t.txt abc; Clear-Content t.txt; (Get-Item t.txt).Length', stdout: '0\n' }],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/clear-content',
});
