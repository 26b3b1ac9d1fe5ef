import { stopTask } from '../endpoint/run-task.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { oneTask, oneTaskParameters } from '../runtime/tasks/select-tasks.ts';

export default defineCmdlet({
  name: 'Stop-ScheduledTask',
  module: 'ScheduledTasks',
  className: 'Stop-ScheduledTask',
  windowsOnly: true,
  parameters: oneTaskParameters('Path'),
  defaultSet: 'Path',
  process({ TaskName, TaskPath, InputObject }, host) {
    const task = oneTask(host, TaskName, TaskPath, InputObject);
    if (task) stopTask(host.endpoint, task);
  },
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/stop-scheduledtask',
});
