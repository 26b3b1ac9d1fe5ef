import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { selectTasks, sessionParameters } from '../runtime/tasks/select-tasks.ts';
import { taskObject } from '../runtime/tasks/task-object.ts';

export default defineCmdlet({
  name: 'Get-ScheduledTask',
  module: 'ScheduledTasks',
  className: 'Get-ScheduledTask',
  windowsOnly: true,
  parameters: {
    TaskName: { type: 'string[]', position: 0, byPropertyName: true, wildcards: true },
    TaskPath: { type: 'string[]', position: 1, byPropertyName: true, wildcards: true },
    ...sessionParameters,
  },
  process(parameters, host) {
    for (const task of selectTasks(host, parameters)) host.write(taskObject(task));
  },
  outputTypes: ['Microsoft.Management.Infrastructure.CimInstance#MSFT_ScheduledTask'],
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/get-scheduledtask',
});
