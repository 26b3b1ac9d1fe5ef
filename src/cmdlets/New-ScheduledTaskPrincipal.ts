import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { sessionParameters } from '../runtime/tasks/select-tasks.ts';
import { principalObject } from '../runtime/tasks/task-object.ts';

export default defineCmdlet({
  name: 'New-ScheduledTaskPrincipal',
  module: 'ScheduledTasks',
  className: 'New-ScheduledTaskPrincipal',
  windowsOnly: true,
  parameters: {
    UserId: { type: 'string', sets: { User: { mandatory: true, position: 0 } } },
    GroupId: { type: 'string', sets: { Group: { mandatory: true, position: 0 } } },
    LogonType: {
      type: 'string',
      sets: { User: { position: 1 } },
      validate: { set: ['None', 'Password', 'S4U', 'Interactive', 'Group', 'ServiceAccount', 'InteractiveOrPassword'] },
    },
    RunLevel: { type: 'string', position: 2, validate: { set: ['Limited', 'Highest'] } },
    ProcessTokenSidType: { type: 'string', position: 3, validate: { set: ['None', 'Unrestricted', 'Default'] } },
    RequiredPrivilege: { type: 'string[]', position: 4 },
    Id: { type: 'string', position: 5 },
    ...sessionParameters,
  },
  defaultSet: 'User',
  process({ UserId, GroupId, RunLevel, Id }, host) {
    host.write(principalObject({ id: Id, user: UserId, group: GroupId, highest: RunLevel?.toLowerCase() === 'highest' }));
  },
  outputTypes: ['Microsoft.Management.Infrastructure.CimInstance#MSFT_TaskPrincipal'],
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/new-scheduledtaskprincipal',
});
