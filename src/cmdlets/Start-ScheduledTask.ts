import { startTask } from '../endpoint/run-task.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { oneTask, oneTaskParameters, taskError } from '../runtime/tasks/select-tasks.ts';

export default defineCmdlet({
  name: 'Start-ScheduledTask',
  module: 'ScheduledTasks',
  className: 'Start-ScheduledTask',
  windowsOnly: true,
  parameters: oneTaskParameters('Path'),
  defaultSet: 'Path',
  process({ TaskName, TaskPath, InputObject }, host) {
    const task = oneTask(host, TaskName, TaskPath, InputObject);
    if (!task) return;
    // SCHED_E_TASK_DISABLED.
    if (task.state === 'Disabled') taskError(host, 0x80041326, 'The task is disabled. ', 'NotSpecified');
    else if (task.state !== 'Running') startTask(host.endpoint, task);
  },
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/start-scheduledtask',
});
