import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { sessionParameters } from '../runtime/tasks/select-tasks.ts';
import { actionObject } from '../runtime/tasks/task-object.ts';

export default defineCmdlet({
  name: 'New-ScheduledTaskAction',
  module: 'ScheduledTasks',
  className: 'New-ScheduledTaskAction',
  windowsOnly: true,
  parameters: {
    Id: { type: 'string', notSimulated: true },
    Execute: { type: 'string', sets: { Exec: { mandatory: true, position: 0 } } },
    Argument: { type: 'string', sets: { Exec: { position: 1 } } },
    WorkingDirectory: { type: 'string', sets: { Exec: { position: 2 } } },
    ...sessionParameters,
  },
  defaultSet: 'Exec',
  process({ Execute = '', Argument = '', WorkingDirectory = '' }, host) {
    host.write(actionObject({ execute: Execute, arguments: Argument, workingDirectory: WorkingDirectory }));
  },
  outputTypes: ['Microsoft.Management.Infrastructure.CimInstance#MSFT_TaskExecAction'],
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/new-scheduledtaskaction',
});
