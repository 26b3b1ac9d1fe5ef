import { callStackFrames } from '../dotnet/commands/call-stack-frame.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'Get-PSCallStack',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['gcs'],
  parameters: {},
  process(_parameters, host) {
    for (const frame of callStackFrames(host.session, host.invocation)) host.write(frame);
  },
  outputTypes: ['System.Management.Automation.CallStackFrame'],
  examples: [{ script: 'function F { (Get-PSCallStack)[0].FunctionName }; F', stdout: 'F\n' }],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-pscallstack',
});
