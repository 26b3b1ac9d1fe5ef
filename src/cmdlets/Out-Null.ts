import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'Out-Null',
  module: 'Microsoft.PowerShell.Core',
  className: 'Microsoft.PowerShell.Commands.OutNullCommand',
  parameters: { InputObject: { type: 'psobject', pipeline: true, validate: { allowNull: true } } },
  process() {},
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/out-null',
  examples: [{ script: "1, 2 | Out-Null; 'only'", stdout: 'only\n' }],
});
