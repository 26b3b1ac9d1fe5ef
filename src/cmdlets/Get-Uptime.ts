import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { TimeSpan } from '../runtime/values/temporal.ts';

export default defineCmdlet({
  name: 'Get-Uptime',
  module: 'Microsoft.PowerShell.Utility',
  edition: '7.6',
  parameters: { Since: { type: 'switch', sets: ['Since'] } },
  defaultSet: 'Timespan',
  process({ Since }, host) {
    const { clock, lastBoot } = host.endpoint;
    // Whole seconds.
    const seconds = Math.floor((clock.now - lastBoot) / 1000);
    host.write(Since ? host.session.localDateTime(clock.now - seconds * 1000) : new TimeSpan(BigInt(seconds) * 10_000_000n));
  },
  outputTypes: ['System.TimeSpan', 'System.DateTime'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-uptime',
  examples: [{ script: '(Get-Uptime).GetType().Name; (Get-Uptime -Since).GetType().Name', stdout: 'TimeSpan\nDateTime\n' }],
});
