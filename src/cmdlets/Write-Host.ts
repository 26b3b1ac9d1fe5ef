import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { displayText } from '../runtime/formatting/display-text.ts';
import { hostText } from '../runtime/formatting/host-object-text.ts';
import { HostInformationMessage, InformationRecord } from '../runtime/values/stream-records.ts';

export default defineCmdlet({
  name: 'Write-Host',
  module: 'Microsoft.PowerShell.Utility',
  className: 'Microsoft.PowerShell.Commands.WriteHostCommand',
  parameters: {
    Object: { type: 'object', position: 0, pipeline: true, remaining: true, aliases: ['Msg', 'Message'] },
    NoNewline: { type: 'switch' },
    Separator: { type: 'object' },
    ForegroundColor: { type: 'System.ConsoleColor' },
    BackgroundColor: { type: 'System.ConsoleColor' },
  },
  // Colours are for terminals; where output is redirected the text alone is left.
  process({ Object: value, NoNewline, Separator, ForegroundColor, BackgroundColor }, host) {
    const { session } = host;
    const separator = host.isBound('Separator') ? displayText(Separator ?? null, session) : ' ';
    const message = new HostInformationMessage(hostText(value, separator, session), NoNewline, ForegroundColor ?? null, BackgroundColor ?? null);
    host.information(new InformationRecord(message, host.frame.source.path ?? 'Write-Host', ['PSHOST'], host.endpoint.clock.now));
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-host',
  examples: [{ script: "Write-Host 'a' 'b' -Separator '-'; Write-Host 1, 2", stdout: 'a-b\n1 2\n' }],
});
