import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { sessionParameters } from '../runtime/tasks/select-tasks.ts';
import { definitionObject } from '../runtime/tasks/task-object.ts';

export default defineCmdlet({
  name: 'New-ScheduledTask',
  module: 'ScheduledTasks',
  className: 'New-ScheduledTask',
  windowsOnly: true,
  parameters: {
    Action: { type: 'ciminstance[]', position: 0 },
    Trigger: { type: 'ciminstance[]', position: 1 },
    Settings: { type: 'ciminstance', position: 2 },
    Principal: { type: 'ciminstance', position: 3 },
    Description: { type: 'string', position: 4 },
    ...sessionParameters,
  },
  process({ Action, Trigger, Settings, Principal, Description }, host) {
    host.write(definitionObject({ Actions: Action, Triggers: Trigger, Settings, Principal }, Description));
  },
  outputTypes: ['Microsoft.Management.Infrastructure.CimInstance#MSFT_ScheduledTask'],
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/new-scheduledtask',
});
