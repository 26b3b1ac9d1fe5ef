import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { partsOf, partsOfTask, textOf } from '../runtime/tasks/given-task.ts';
import { sessionParameters, taskError } from '../runtime/tasks/select-tasks.ts';
import { taskObject } from '../runtime/tasks/task-object.ts';

const own = ['User', 'Principal'] as const;

export default defineCmdlet({
  name: 'Register-ScheduledTask',
  module: 'ScheduledTasks',
  className: 'Register-ScheduledTask',
  windowsOnly: true,
  parameters: {
    TaskName: {
      type: 'string',
      sets: {
        User: { mandatory: true, position: 0 },
        Xml: { mandatory: true, position: 0 },
        Principal: { mandatory: true, position: 0 },
        Object: { position: 0 },
      },
    },
    TaskPath: { type: 'string', position: 1 },
    Action: { type: 'object', sets: { User: { mandatory: true, position: 2 }, Principal: { mandatory: true, position: 2 } } },
    Trigger: { type: 'object', sets: { User: { position: 3 }, Principal: { position: 3 } } },
    Settings: { type: 'ciminstance', sets: { User: { position: 4 }, Principal: { position: 4 } } },
    User: { type: 'string', sets: { User: { position: 5 }, Xml: { position: 3 }, Object: { position: 3 } } },
    Password: { type: 'string', sets: { User: { position: 6 }, Xml: { position: 4 }, Object: { position: 4 } } },
    Principal: { type: 'ciminstance', sets: { Principal: { position: 5 } } },
    RunLevel: { type: 'string', sets: { User: { position: 7 } }, validate: { set: ['Limited', 'Highest'] } },
    Description: { type: 'string', sets: { User: { position: 8 }, Principal: { position: 8 } } },
    Xml: { type: 'string', sets: { Xml: { mandatory: true, position: 2, pipeline: true } }, notSimulated: true },
    InputObject: { type: 'ciminstance', sets: { Object: { mandatory: true, position: 2, pipeline: true } } },
    Force: { type: 'switch' },
    ...sessionParameters,
  },
  defaultSet: own[0],
  process({ TaskName, TaskPath, Action, Settings, User, Principal, RunLevel, Description, InputObject, Force }, host) {
    const { scheduledTasks, process } = host.endpoint;
    const name = TaskName ?? textOf(host, InputObject, 'TaskName');
    if (name === undefined) throw new NotSimulated('parameter', 'Register-ScheduledTask -InputObject without a name');
    const path = TaskPath ?? textOf(host, InputObject, 'TaskPath') ?? '';
    const folder = `\\${path.replace(/^\\+|\\+$/g, '')}\\`.replace('\\\\', '\\');
    if (!process.elevated) {
      taskError(host, 0x80070005, 'Access is denied. ', 'PermissionDenied');
      return;
    }
    if (scheduledTasks.find(name, folder) && !Force) {
      taskError(host, 0x800700b7, 'Cannot create a file when that file already exists. ', 'ResourceExists');
      return;
    }
    const given = InputObject === undefined ? { Action, Settings, Principal, RunLevel, Description } : partsOfTask(host, InputObject);
    const parts = partsOf(host, { ...given, User });
    const task = scheduledTasks.describe({ name, path: folder, user: process.user.name, description: given.Description, ...parts });
    host.write(taskObject(task));
  },
  outputTypes: ['Microsoft.Management.Infrastructure.CimInstance#MSFT_ScheduledTask'],
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/register-scheduledtask',
});
