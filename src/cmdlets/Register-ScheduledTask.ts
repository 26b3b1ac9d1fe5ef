import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { enumerate } from '../runtime/convert/enumerate.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { getMember } from '../runtime/members/get-member.ts';
import { sessionParameters, taskError } from '../runtime/tasks/select-tasks.ts';
import { taskObject } from '../runtime/tasks/task-object.ts';
import { unwrap } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';

const own = ['User', 'Principal'] as const;

const textOf = (host: CmdletHost, object: Value, name: string): string | undefined => {
  const value = object === undefined || object === null ? null : getMember(object, name, host.session);
  return value === null || value === undefined ? undefined : toText(value, host.session);
};

/** The account of a task, as the scheduler writes the system's: without its domain. */
const accountOf = (user: string | undefined): string | undefined => user?.replace(/^NT AUTHORITY\\/i, '');

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
    InputObject: { type: 'ciminstance', sets: { Object: { mandatory: true, position: 2, pipeline: true } }, notSimulated: true },
    Force: { type: 'switch' },
    ...sessionParameters,
  },
  defaultSet: own[0],
  process({ TaskName = '', TaskPath, Action, Settings, User, Principal, RunLevel, Description, Force }, host) {
    const { scheduledTasks, process } = host.endpoint;
    const folder = `\\${(TaskPath ?? '').replace(/^\\+|\\+$/g, '')}\\`.replace('\\\\', '\\');
    if (!process.elevated) {
      taskError(host, 0x80070005, 'Access is denied. ', 'PermissionDenied');
      return;
    }
    if (scheduledTasks.find(TaskName, folder) && !Force) {
      taskError(host, 0x800700b7, 'Cannot create a file when that file already exists. ', 'ResourceExists');
      return;
    }
    const plain = unwrap(Action);
    const actions = [...(enumerate(plain) ?? [plain])];
    const level = RunLevel ?? textOf(host, Principal, 'RunLevel');
    const task = scheduledTasks.describe({
      name: TaskName,
      path: folder,
      state: textOf(host, Settings, 'Enabled') === 'False' ? 'Disabled' : 'Ready',
      description: Description,
      user: accountOf(User ?? textOf(host, Principal, 'UserId') ?? textOf(host, Principal, 'GroupId')) ?? process.user.name,
      runLevel: level?.toLowerCase() === 'highest' ? 'Highest' : 'Limited',
      actions: actions.map((action) => ({
        execute: textOf(host, action, 'Execute') ?? '',
        arguments: textOf(host, action, 'Arguments'),
        workingDirectory: textOf(host, action, 'WorkingDirectory'),
      })),
    });
    host.write(taskObject(task));
  },
  outputTypes: ['Microsoft.Management.Infrastructure.CimInstance#MSFT_ScheduledTask'],
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/register-scheduledtask',
});
