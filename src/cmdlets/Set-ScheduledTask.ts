import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { changeTask } from '../runtime/tasks/change-task.ts';
import { partsOf, partsOfTask } from '../runtime/tasks/given-task.ts';
import { sessionParameters } from '../runtime/tasks/select-tasks.ts';

/** When a task starts by itself is not simulated: its triggers are taken and forgotten. */
export default defineCmdlet({
  name: 'Set-ScheduledTask',
  module: 'ScheduledTasks',
  className: 'Set-ScheduledTask',
  windowsOnly: true,
  parameters: {
    TaskName: { type: 'string', sets: { User: { mandatory: true, position: 0 }, Principal: { mandatory: true, position: 0 } } },
    TaskPath: { type: 'string', sets: { User: { position: 1 }, Principal: { position: 1 } } },
    InputObject: { type: 'ciminstance', sets: { Object: { mandatory: true, position: 0, pipeline: true } } },
    Action: { type: 'ciminstance[]', sets: { User: { position: 2 }, Principal: { position: 2 } } },
    Trigger: { type: 'ciminstance[]', sets: { User: { position: 3 }, Principal: { position: 3 } } },
    Settings: { type: 'ciminstance', sets: { User: { position: 4 }, Principal: { position: 4 } } },
    User: { type: 'string', sets: { User: { position: 5 }, Object: { position: 1 } } },
    Password: { type: 'string', sets: { User: { position: 6 }, Object: { position: 2 } } },
    Principal: { type: 'ciminstance', sets: { Principal: { position: 5 } } },
    ...sessionParameters,
  },
  defaultSet: 'User',
  process({ TaskName, TaskPath, InputObject, Action, Settings, User, Principal }, host) {
    changeTask(host, { TaskName, TaskPath, InputObject }, (task) => {
      const given = InputObject === undefined ? { Action, Settings, Principal } : partsOfTask(host, InputObject);
      Object.assign(task, partsOf(host, { ...given, User }));
      if ('Description' in given) task.description = given.Description ?? '';
    });
  },
  outputTypes: ['Microsoft.Management.Infrastructure.CimInstance#MSFT_ScheduledTask'],
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/set-scheduledtask',
});
