import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { forEachPlace, itemParameters } from '../runtime/providers/item-command.ts';
import { providerNotSupported } from '../runtime/providers/provider-error.ts';

export default defineCmdlet({
  name: 'Set-Item',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['si'],
  supportsShouldProcess: true,
  parameters: {
    Path: { type: 'string[]', sets: { Path: { mandatory: true, position: 0, byPropertyName: true } }, wildcards: true },
    LiteralPath: { type: 'string[]', aliases: ['PSPath', 'LP'], sets: { LiteralPath: { mandatory: true, byPropertyName: true } } },
    Value: { type: 'object', position: 1, pipeline: true, byPropertyName: true },
    Force: { type: 'switch' },
    PassThru: { type: 'switch' },
    ...itemParameters,
    Options: { type: 'System.Management.Automation.ScopedItemOptions', notSimulated: true },
    Type: { type: 'Microsoft.Win32.RegistryValueKind', notSimulated: true },
  },
  defaultSet: 'Path',
  process(parameters, host) {
    const { Value, PassThru } = parameters;
    forEachPlace(
      host,
      parameters,
      (context, { provider, path }) => {
        if (!provider.setItem) throw providerNotSupported('operation');
        provider.setItem(context, path, Value ?? null);
      },
      { allowMissing: true, write: (item) => PassThru && host.write(item) },
    );
  },
  examples: [
    { script: 'Set-Item env:FOO bar; $env:FOO', stdout: 'bar\n' },
    { script: 'Set-Item function:hello { "hi" }; hello; Set-Item variable:v 5; $v', stdout: 'hi\n5\n' },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-item',
});
