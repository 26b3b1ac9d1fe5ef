import { NotSimulated } from '../base/not-simulated.ts';
import { splitArguments } from '../endpoint/command-line.ts';
import { findProgram } from '../endpoint/find-program.ts';
import { startProgram } from '../endpoint/run-program.ts';
import type { ScheduledTask } from '../endpoint/stores/scheduled-tasks.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { oneTask, oneTaskParameters, taskError } from '../runtime/tasks/select-tasks.ts';

/** SCHED_S_TASK_RUNNING, and ERROR_FILE_NOT_FOUND as an HRESULT (Microsoft, "Task Scheduler Error and Success Constants"). */
const isRunning = 0x41301;
const fileNotFound = 0x80070002;

/** Starts the programs of a task; it runs until the last of them has ended. */
function start({ endpoint }: CmdletHost, task: ScheduledTask): void {
  task.lastRunTime = endpoint.clock.now;
  task.lastTaskResult = isRunning;
  task.state = 'Running';
  let left = task.actions.length;
  const ended = (code: number) => {
    if (--left > 0 || task.state !== 'Running') return;
    task.lastTaskResult = code >>> 0;
    task.state = 'Ready';
  };
  if (left === 0) {
    left = 1;
    ended(0);
  }
  for (const action of task.actions) {
    const found = findProgram(endpoint, action.execute.replace(/^"(.*)"$/, '$1'));
    if (found.kind === 'notSimulated') throw new NotSimulated('program', found.name);
    if (found.kind === 'absent') {
      ended(fileNotFound);
      continue;
    }
    const { process, endsAt } = startProgram(endpoint, found.program, splitArguments(action.arguments));
    if (endsAt === 'never') continue;
    if (process.exit) ended(process.exit.code);
    else endpoint.clock.after(endsAt - endpoint.clock.now, () => ended(process.exit?.code ?? 0));
  }
}

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
    else if (task.state !== 'Running') start(host, task);
  },
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/start-scheduledtask',
});
