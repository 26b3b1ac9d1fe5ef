import { NotSimulated } from '../base/not-simulated.ts';
import { splitArguments } from './command-line.ts';
import type { Endpoint } from './endpoint.ts';
import { findProgram } from './find-program.ts';
import { startProgram } from './run-program.ts';
import type { ScheduledTask } from './stores/scheduled-tasks.ts';

/** SCHED_S_TASK_RUNNING, and ERROR_FILE_NOT_FOUND as an HRESULT (Microsoft, "Task Scheduler Error and Success Constants"). */
const isRunning = 0x41301;
const fileNotFound = 0x80070002;

const unquoted = (execute: string): string => execute.replace(/^"(.*)"$/, '$1');

/** Starts the programs of a task; it runs until the last of them has ended. */
export function startTask(endpoint: Endpoint, task: ScheduledTask): void {
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
    const found = findProgram(endpoint, unquoted(action.execute));
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

/** Ends the programs of a task that runs. */
export function stopTask(endpoint: Endpoint, task: ScheduledTask): void {
  if (task.state !== 'Running') return;
  task.state = 'Ready';
  for (const action of task.actions) {
    const name = unquoted(action.execute).split('\\').pop() ?? '';
    for (const process of endpoint.processes.byName(name)) endpoint.processes.end(process.id, 1);
  }
}
