import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { DateTime, TimeSpan } from '../runtime/values/temporal.ts';

const part = { type: 'int', sets: ['Time'] } as const;

export default defineCmdlet({
  name: 'New-TimeSpan',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Start: { type: 'datetime', aliases: ['LastWriteTime'], sets: { Date: { position: 0, pipeline: true, byPropertyName: true } } },
    End: { type: 'datetime', sets: { Date: { position: 1, byPropertyName: true } } },
    Days: part,
    Hours: part,
    Minutes: part,
    Seconds: part,
    Milliseconds: { ...part, edition: '7.6' },
  },
  defaultSet: 'Date',
  process({ Start, End, Days = 0, Hours = 0, Minutes = 0, Seconds = 0, Milliseconds = 0 }, host) {
    if (host.parameterSet === 'Time') {
      const milliseconds = (((BigInt(Days) * 24n + BigInt(Hours)) * 60n + BigInt(Minutes)) * 60n + BigInt(Seconds)) * 1000n + BigInt(Milliseconds);
      host.write(new TimeSpan(milliseconds * 10_000n));
      return;
    }
    const now = () => host.session.localDateTime(host.endpoint.clock.now).ticks;
    const ticks = (date: unknown) => (date instanceof DateTime ? date.ticks : now());
    host.write(new TimeSpan(ticks(End) - ticks(Start)));
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-timespan',
  examples: [{ script: "(New-TimeSpan -Hours 2 -Minutes 5).TotalMinutes; (New-TimeSpan '2026-01-01' '2026-01-03').Days", stdout: '125\n2\n' }],
});
