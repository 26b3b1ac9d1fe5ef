import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { forEachPlace } from '../runtime/providers/item-command.ts';

export default defineCmdlet({
  name: 'Unblock-File',
  module: 'Microsoft.PowerShell.Utility',
  supportsShouldProcess: true,
  parameters: {
    Path: { type: 'string[]', sets: { ByPath: { mandatory: true, position: 0 } }, wildcards: true },
    LiteralPath: { type: 'string[]', aliases: ['PSPath', 'LP'], sets: { ByLiteralPath: { mandatory: true, byPropertyName: true } } },
  },
  defaultSet: 'ByPath',
  process(parameters, host) {
    if (host.session.platform === 'linux') {
      host.fail({
        id: 'LinuxNotSupported',
        message: 'The cmdlet does not support Linux.',
        category: 'NotImplemented',
        exception: 'System.PlatformNotSupportedException',
      });
    }
    // Files of the endpoint have no Zone.Identifier streams, so there is nothing to take away.
    forEachPlace(host, parameters, (context, { path }) => void context.shouldProcess(path, 'Unblock-File'));
  },
  examples: [],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/unblock-file',
});
