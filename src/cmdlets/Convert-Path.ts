import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { pathParameters, reporting } from '../runtime/providers/item-command.ts';

export default defineCmdlet({
  name: 'Convert-Path',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['cvpa'],
  parameters: { ...pathParameters, Force: { edition: '7.6', type: 'switch' } },
  defaultSet: 'Path',
  process({ Path, LiteralPath, Force }, host) {
    for (const path of LiteralPath ?? Path ?? []) {
      reporting(host, () => {
        for (const place of host.session.providers.glob(path, { literal: LiteralPath !== undefined, force: Force })) host.write(place.path);
      });
    }
  },
  outputTypes: ['System.String'],
  examples: [{ script: '$env:FOO = 1; Convert-Path env:FOO; (Convert-Path .) -eq $PWD.ProviderPath', stdout: 'FOO\nTrue\n' }],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/convert-path',
});
