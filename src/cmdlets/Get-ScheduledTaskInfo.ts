import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { oneTask, oneTaskParameters } from '../runtime/tasks/select-tasks.ts';
import { taskInfoObject } from '../runtime/tasks/task-object.ts';

/** What the scheduler tells of a task that never ran: local time. */
const firstDay = Date.UTC(1999, 10, 30);

export default defineCmdlet({
  name: 'Get-ScheduledTaskInfo',
  module: 'ScheduledTasks',
  className: 'Get-ScheduledTaskInfo',
  windowsOnly: true,
  parameters: oneTaskParameters('Name'),
  defaultSet: 'Name',
  process({ TaskName, TaskPath, InputObject }, host) {
    const task = oneTask(host, TaskName, TaskPath, InputObject);
    const { session } = host;
    const offset = Number(session.localDateTime(firstDay).ticks - session.localDateTime(0).ticks) / 10_000 - firstDay;
    if (task) host.write(taskInfoObject(task, session.localDateTime(firstDay - offset)));
  },
  outputTypes: ['Microsoft.Management.Infrastructure.CimInstance#MSFT_TaskDynamicInfo'],
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/get-scheduledtaskinfo',
});
