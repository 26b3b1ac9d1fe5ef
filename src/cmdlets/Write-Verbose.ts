import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'Write-Verbose',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Message: { type: 'string', aliases: ['Msg'], position: 0, mandatory: true, pipeline: true, validate: { allowEmptyString: true } },
  },
  process({ Message }, host) {
    host.verbose(Message ?? '', host.frame.invocation);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-verbose',
});
