import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import type { Value } from '../runtime/values/value.ts';

/** The history holds what somebody types. A script that runs by itself finds it empty. */
export default defineCmdlet({
  name: 'Get-History',
  module: 'Microsoft.PowerShell.Core',
  aliases: ['ghy', 'h', 'history'],
  parameters: {
    Id: { type: 'long[]', position: 0, pipeline: true, validate: { range: [1, Number.MAX_SAFE_INTEGER] } },
    Count: { type: 'int', position: 1, validate: { range: [0, 32_767] } },
  },
  process({ Id }, host) {
    for (const id of (Id ?? []) as Value[]) {
      host.error({
        id: 'GetHistoryNoHistoryForId',
        message: `Cannot locate the history for Id ${toText(id)}.`,
        category: 'ObjectNotFound',
        target: id,
        exception: 'System.ArgumentException',
      });
    }
  },
  outputTypes: ['Microsoft.PowerShell.Commands.HistoryInfo'],
  examples: [{ script: '@(Get-History).Count; @(h).Count', stdout: '0\n0\n' }],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-history',
});
