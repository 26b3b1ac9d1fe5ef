import type { ScheduledTask } from '../../endpoint/stores/scheduled-tasks.ts';
import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { Value } from '../values/value.ts';
import { oneTask, taskError } from './select-tasks.ts';
import { taskObject } from './task-object.ts';

/** Changes a task and gives it out as it is then. */
export function changeTask(
  host: CmdletHost,
  { TaskName, TaskPath, InputObject }: { TaskName?: string; TaskPath?: string; InputObject?: Value },
  change: (task: ScheduledTask) => void,
): void {
  const task = oneTask(host, TaskName, TaskPath, InputObject);
  if (!task) return;
  if (!host.endpoint.process.elevated) {
    taskError(host, 0x80070005, 'Access is denied. ', 'PermissionDenied');
    return;
  }
  change(task);
  host.write(taskObject(task));
}
