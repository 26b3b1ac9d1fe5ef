import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { TimeSpan } from '../runtime/values/temporal.ts';

export default defineCmdlet({
  name: 'Start-Sleep',
  module: 'Microsoft.PowerShell.Utility',
  windowsAliases: ['sleep'],
  parameters: {
    Seconds: {
      type: 'double',
      sets: { Seconds: { mandatory: true, position: 0, pipeline: true, byPropertyName: true } },
      validate: { range: [0, 2147483] },
    },
    Milliseconds: {
      type: 'int',
      aliases: ['ms'],
      sets: { Milliseconds: { mandatory: true, byPropertyName: true } },
      validate: { range: [0, 2147483647] },
    },
    Duration: {
      edition: '7.6',
      type: 'timespan',
      aliases: ['ts'],
      sets: { FromTimeSpan: { mandatory: true, position: 0, pipeline: true, byPropertyName: true } },
    },
  },
  defaultSet: 'Seconds',
  process({ Seconds, Milliseconds, Duration }, host) {
    const milliseconds = Duration instanceof TimeSpan ? Number(Duration.ticks / 10_000n) : (Milliseconds ?? (Seconds?.value ?? 0) * 1000);
    host.session.sleep(milliseconds);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/start-sleep',
  examples: [{ script: 'Start-Sleep -Seconds 90; "up"', stdout: 'up\n' }],
});
