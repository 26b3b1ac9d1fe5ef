import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { transcriptsOf } from '../runtime/transcripts.ts';
import { ensureExtendedMembers, PSWrapper } from '../runtime/values/members.ts';

export default defineCmdlet({
  name: 'Stop-Transcript',
  module: 'Microsoft.PowerShell.Host',
  parameters: {},
  begin(_, host) {
    const file = transcriptsOf(host.session).pop();
    if (file === undefined) {
      return host.fail({
        id: 'InvalidOperation',
        message: 'An error occurred stopping transcription: The host is not currently transcribing.',
        category: 'InvalidOperation',
        exception: 'System.Management.Automation.PSInvalidOperationException',
      });
    }
    const answer = new PSWrapper(`Transcript stopped, output file is ${file}`);
    ensureExtendedMembers(answer).add({ kind: 'NoteProperty', name: 'Path', value: file });
    host.write(answer);
  },
  outputTypes: ['System.String'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.host/stop-transcript',
});
