import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'Write-Debug',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Message: { type: 'string', aliases: ['Msg'], position: 0, mandatory: true, pipeline: true, validate: { allowEmptyString: true } },
  },
  process({ Message }, host) {
    host.debug(Message ?? '', host.frame.invocation);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-debug',
});
