import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'New-EventLog',
  module: 'Microsoft.PowerShell.Management',
  windowsOnly: true,
  edition: '5.1',
  parameters: {
    CategoryResourceFile: { type: 'string', aliases: ['CRF'] },
    ComputerName: { type: 'string[]', aliases: ['CN'], position: 2, notSimulated: true },
    LogName: { type: 'string', aliases: ['LN'], mandatory: true, position: 0, validate: { notNullOrEmpty: true } },
    MessageResourceFile: { type: 'string', aliases: ['MRF'] },
    ParameterResourceFile: { type: 'string', aliases: ['PRF'] },
    Source: { type: 'string[]', aliases: ['SRC'], mandatory: true, position: 1, validate: { notNullOrEmpty: true } },
  },
  process({ LogName = '', Source = [] }, host) {
    const { eventLog, process } = host.endpoint;
    if (!process.elevated) throw new NotSimulated('value', "New-EventLog without an administrator's rights");
    for (const source of Source) {
      if (eventLog.addSource(source, LogName)) continue;
      host.error({
        id: 'NewEventlogException',
        message: `The "${source}" source is already registered on the "localhost" computer.`,
        category: 'InvalidOperation',
        exception: 'System.InvalidOperationException',
      });
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/new-eventlog',
});
