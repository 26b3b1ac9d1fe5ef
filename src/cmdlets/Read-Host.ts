import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { refuseToAsk } from '../runtime/providers/item-guards.ts';

/** Nobody is there to answer: the session is not interactive. */
export default defineCmdlet({
  name: 'Read-Host',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Prompt: { type: 'object', position: 0, remaining: true, validate: { allowNull: true } },
    AsSecureString: { type: 'switch', sets: ['AsSecureString'] },
    MaskInput: { type: 'switch', sets: ['AsString'], edition: '7.6' },
  },
  defaultSet: 'AsString',
  process(_parameters, host) {
    refuseToAsk(host);
  },
  outputTypes: ['System.String', 'System.Security.SecureString'],
  examples: [
    {
      script: 'try { Read-Host "Name" } catch { "$_"; $_.FullyQualifiedErrorId }',
      stdout:
        'PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.\nInvalidOperation,Microsoft.PowerShell.Commands.ReadHostCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/read-host',
});
