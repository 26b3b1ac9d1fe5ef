import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

/** There is nothing to run again: the history of a script that runs by itself is empty. */
export default defineCmdlet({
  name: 'Invoke-History',
  module: 'Microsoft.PowerShell.Core',
  aliases: ['ihy', 'r'],
  supportsShouldProcess: true,
  parameters: {
    Id: { type: 'string', position: 0, byPropertyName: true },
  },
  process({ Id }, host) {
    if (Id === undefined) {
      return host.fail({
        id: 'InvokeHistoryNoLastHistoryEntryFound',
        message: 'Cannot locate most recent history.',
        category: 'InvalidOperation',
        exception: 'System.InvalidOperationException',
      });
    }
    const isNumber = /^[+-]?\d+$/.test(Id);
    host.fail({
      id: isNumber ? 'InvokeHistoryNoHistoryForId' : 'InvokeHistoryNoHistoryForCommandline',
      message: isNumber ? `Cannot locate the history for Id ${Id}.` : `Cannot locate the history for command line ${Id}.`,
      category: 'ObjectNotFound',
      target: isNumber ? BigInt(Id) : Id,
      exception: 'System.ArgumentException',
    });
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/invoke-history',
});
