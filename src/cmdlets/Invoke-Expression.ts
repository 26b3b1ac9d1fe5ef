import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { TerminatingError } from '../runtime/values/errors.ts';
import { ScriptBlock } from '../runtime/values/script-block.ts';

/** A syntax error bears the cmdlet's name behind its id. */
function parsed(text: string, { session }: CmdletHost): ScriptBlock {
  try {
    return session.createScriptBlock(text);
  } catch (thrown) {
    if (thrown instanceof TerminatingError) thrown.record.fullyQualifiedErrorId += ',Microsoft.PowerShell.Commands.InvokeExpressionCommand';
    throw thrown;
  }
}

export default defineCmdlet({
  name: 'Invoke-Expression',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['iex'],
  parameters: {
    Command: { type: 'string', position: 0, mandatory: true, pipeline: true },
  },
  process({ Command }, host) {
    const { compiled } = parsed(Command ?? '', host);
    // The text runs in the caller's scope, as if it stood there.
    host.invokeTo(host, new ScriptBlock(compiled, host.frame.state), { newScope: false });
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-expression',
  examples: [{ script: "Invoke-Expression '$x = 2; $x + 1'; $x", stdout: '3\n2\n' }],
});
