import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { enumerate } from '../runtime/convert/enumerate.ts';

export default defineCmdlet({
  name: 'Write-Output',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['echo'],
  windowsAliases: ['write'],
  parameters: {
    InputObject: {
      type: 'object',
      position: 0,
      mandatory: true,
      pipeline: true,
      remaining: true,
      validate: { allowNull: true, allowEmptyCollection: true, allowEmptyString: true },
    },
    NoEnumerate: { type: 'switch' },
  },
  process({ InputObject, NoEnumerate }, host) {
    if (InputObject === null || InputObject === undefined) host.write(null);
    else if (NoEnumerate || !enumerate(InputObject)) host.write(InputObject);
    else host.writeEnumerated(InputObject);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-output',
  examples: [{ script: 'Write-Output 1 2', stdout: '1\n2\n' }],
});
