import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

/** There is nothing to clear: the history of a script that runs by itself is empty. */
export default defineCmdlet({
  name: 'Clear-History',
  module: 'Microsoft.PowerShell.Core',
  aliases: ['clhy'],
  supportsShouldProcess: true,
  defaultSet: 'IDParameter',
  parameters: {
    Id: { type: 'int[]', position: 0, sets: ['IDParameter'], validate: { range: [1, 2_147_483_647] }, notSimulated: true },
    CommandLine: { type: 'string[]', sets: ['CommandLineParameter'], validate: { notNullOrEmpty: true }, notSimulated: true },
    Count: { type: 'int', position: 1, validate: { range: [1, 2_147_483_647] }, notSimulated: true },
    Newest: { type: 'switch' },
  },
  process() {},
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/clear-history',
});
