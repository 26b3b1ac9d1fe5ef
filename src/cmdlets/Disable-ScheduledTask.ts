import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { changeTask } from '../runtime/tasks/change-task.ts';
import { oneTaskParameters } from '../runtime/tasks/select-tasks.ts';

export default defineCmdlet({
  name: 'Disable-ScheduledTask',
  module: 'ScheduledTasks',
  className: 'Disable-ScheduledTask',
  windowsOnly: true,
  parameters: oneTaskParameters('Name'),
  defaultSet: 'Name',
  process({ TaskName, TaskPath, InputObject }, host) {
    changeTask(host, { TaskName, TaskPath, InputObject }, (task) => {
      task.state = 'Disabled';
    });
  },
  outputTypes: ['Microsoft.Management.Infrastructure.CimInstance#MSFT_ScheduledTask'],
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/disable-scheduledtask',
});
