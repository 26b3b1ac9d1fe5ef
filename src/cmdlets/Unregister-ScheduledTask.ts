import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { enumerate } from '../runtime/convert/enumerate.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { getMember } from '../runtime/members/get-member.ts';
import { refuseToAsk } from '../runtime/providers/item-guards.ts';
import { selectTasks, sessionParameters, taskError } from '../runtime/tasks/select-tasks.ts';
import { taskObject } from '../runtime/tasks/task-object.ts';
import { unwrap } from '../runtime/values/members.ts';

export default defineCmdlet({
  name: 'Unregister-ScheduledTask',
  module: 'ScheduledTasks',
  className: 'Unregister-ScheduledTask',
  windowsOnly: true,
  parameters: {
    TaskName: { type: 'string[]', sets: { ByPath: { position: 0, byPropertyName: true } }, wildcards: true },
    TaskPath: { type: 'string[]', sets: { ByPath: { position: 1, byPropertyName: true } }, wildcards: true },
    InputObject: { type: 'object', sets: { 'InputObject (cdxml)': { mandatory: true, pipeline: true } } },
    PassThru: { type: 'switch' },
    ...sessionParameters,
  },
  defaultSet: 'ByPath',
  supportsShouldProcess: true,
  confirmImpact: 'High',
  process({ TaskName, TaskPath, InputObject, PassThru }, host) {
    const { session, endpoint } = host;
    const given = unwrap(InputObject);
    const objects = given === undefined || given === null ? [] : [...(enumerate(given) ?? [given])];
    const textOf = (object: (typeof objects)[number], name: string) => toText(getMember(object, name, session), session);
    const tasks =
      objects.length > 0
        ? objects.flatMap((object) => selectTasks(host, { TaskName: [textOf(object, 'TaskName')], TaskPath: [textOf(object, 'TaskPath')] }))
        : selectTasks(host, { TaskName, TaskPath });
    for (const task of tasks) {
      if (!host.shouldProcess(`${task.path}${task.name}`)) continue;
      // Its impact is high, so that PowerShell asks unless it is told not to.
      if (!host.isBound('Confirm') && toText(host.variable('ConfirmPreference'), session) !== 'None') refuseToAsk(host);
      if (!endpoint.process.elevated) {
        taskError(host, 0x80070005, 'Access is denied. ', 'PermissionDenied');
        continue;
      }
      endpoint.scheduledTasks.remove(task.name, task.path);
      if (PassThru) host.write(taskObject(task));
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/unregister-scheduledtask',
});
