import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { ScriptBlock } from '../runtime/values/script-block.ts';

export default defineCmdlet({
  name: 'Invoke-Expression',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['iex'],
  parameters: {
    Command: { type: 'string', position: 0, mandatory: true, pipeline: true },
  },
  process({ Command }, host) {
    const { compiled } = host.session.createScriptBlock(Command ?? '');
    // The text runs in the caller's scope, as if it stood there.
    host.invokeTo(host, new ScriptBlock(compiled, host.frame.state), { newScope: false });
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-expression',
  examples: [{ script: "Invoke-Expression '$x = 2; $x + 1'; $x", stdout: '3\n2\n' }],
});
