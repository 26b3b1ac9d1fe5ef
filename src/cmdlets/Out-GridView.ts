import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'Out-GridView',
  module: 'Microsoft.PowerShell.Utility',
  className: 'Microsoft.PowerShell.Commands.OutGridViewCommand',
  windowsAliases: ['ogv'],
  windowsOnly: true,
  parameters: {
    InputObject: { type: 'psobject', pipeline: true, validate: { allowNull: true } },
    Title: { type: 'string' },
    PassThru: { type: 'switch' },
    Wait: { type: 'switch' },
    OutputMode: { type: 'string' },
  },
  // A window that waits for a person.
  begin() {
    throw new NotSimulated('command', 'Out-GridView');
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/out-gridview',
});
