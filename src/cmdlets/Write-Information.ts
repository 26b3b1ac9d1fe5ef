import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { InformationRecord } from '../runtime/values/stream-records.ts';

export default defineCmdlet({
  name: 'Write-Information',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    MessageData: { type: 'object', aliases: ['Msg', 'Message'], position: 0, mandatory: true, pipeline: true },
    Tags: { type: 'string[]', position: 1 },
  },
  process({ MessageData, Tags }, host) {
    host.information(new InformationRecord(MessageData ?? null, host.frame.source.path ?? 'Write-Information', Tags ?? [], host.endpoint.clock.now));
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-information',
});
