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
    if (task?.state !== 'Running') return;
    task.state = 'Ready';
    for (const action of task.actions) {
      const name =
        action.execute
          .replace(/^"(.*)"$/, '$1')
          .split('\\')
          .pop() ?? '';
      for (const process of host.endpoint.processes.byName(name)) host.endpoint.processes.end(process.id, 1);
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/stop-scheduledtask',
});
