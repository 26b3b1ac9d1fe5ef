import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { itemParameters, pathParameters, reporting } from '../runtime/providers/item-command.ts';
import { relativePath } from '../runtime/providers/relative-path.ts';

export default defineCmdlet({
  name: 'Resolve-Path',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['rvpa'],
  parameters: {
    ...pathParameters,
    Relative: { type: 'switch', sets: ['LiteralPath', 'Path'] },
    RelativeBasePath: { edition: '7.6', type: 'string', notSimulated: true },
    Force: { edition: '7.6', type: 'switch' },
    Credential: itemParameters.Credential,
  },
  defaultSet: 'Path',
  process({ Path, LiteralPath, Relative, Force }, host) {
    const { providers } = host.session;
    for (const path of LiteralPath ?? Path ?? []) {
      reporting(host, () => {
        for (const place of providers.glob(path, { literal: LiteralPath !== undefined, force: Force })) {
          host.write(Relative ? relativePath(providers, place) : providers.pathInfo(place));
        }
      });
    }
  },
  outputTypes: ['System.String', 'System.Management.Automation.PathInfo'],
  examples: [
    { script: '$env:FOO = 1; (Resolve-Path env:FOO).Path -replace "\\\\", "/"', stdout: 'Env:/FOO\n' },
    { script: '$null = New-Item -ItemType Directory d; (Resolve-Path d -Relative) -replace "\\\\", "/"', stdout: './d\n' },
    {
      script: 'Resolve-Path nosuch -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'PathNotFound,Microsoft.PowerShell.Commands.ResolvePathCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/resolve-path',
});
