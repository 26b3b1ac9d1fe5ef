import { NotSimulated } from '../../base/not-simulated.ts';
import type { ScheduledTask } from '../../endpoint/stores/scheduled-tasks.ts';
import { notFoundError } from '../cim/not-found-error.ts';
import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { ParameterDefinition } from '../commands/parameter.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import { getMember } from '../members/get-member.ts';
import { hasWildcards } from '../providers/path-syntax.ts';
import { matchesWildcard } from '../text/wildcard-pattern.ts';
import { errorRecord } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { taskNamespace } from './task-object.ts';

/** Parameters of all commands that come from a CIM class (CDXML). */
export const sessionParameters = {
  CimSession: { type: 'object', aliases: ['Session'], notSimulated: true },
  ThrottleLimit: { type: 'int' },
  AsJob: { type: 'switch', notSimulated: true },
} as const satisfies Record<string, ParameterDefinition>;

/** -TaskName and -TaskPath, or a task. */
export const oneTaskParameters = (byName: string) =>
  ({
    TaskName: { type: 'string', sets: { [byName]: { mandatory: true, position: 0 } } },
    TaskPath: { type: 'string', sets: { [byName]: { position: 1 } } },
    InputObject: { type: 'ciminstance', sets: { Object: { mandatory: true, position: 0, pipeline: true } } },
    ...sessionParameters,
  }) as const satisfies Record<string, ParameterDefinition>;

/** Windows has tasks of its own, of which a scenario says what it needs; of the others nothing is known. */
function checkOwnTasks(host: CmdletHost, name: string | undefined, path: string | undefined): void {
  const isWindows =
    path !== undefined && /^\\Microsoft\\/i.test(path) && !host.endpoint.scheduledTasks.all().some((task) => matchesWildcard(task.path, path));
  if (isWindows) throw new NotSimulated('value', `scheduled task ${path}${name ?? '*'}`);
}

export interface TaskSelection {
  TaskName?: readonly string[];
  TaskPath?: readonly string[];
}

/** The tasks that names and folders find; one that is named and not there is an error. */
export function selectTasks(host: CmdletHost, { TaskName, TaskPath }: TaskSelection): ScheduledTask[] {
  const fits = (text: string, patterns: readonly string[] | undefined) => !patterns || patterns.some((pattern) => matchesWildcard(text, pattern));
  for (const path of TaskPath ?? []) checkOwnTasks(host, TaskName?.[0], path);
  const all = host.endpoint.scheduledTasks.all();
  const found = all.filter((task) => fits(task.name, TaskName) && fits(task.path, TaskPath));
  for (const name of TaskName ?? []) {
    if (!hasWildcards(name) && !found.some((task) => matchesWildcard(task.name, name))) notFoundError(host, 'MSFT_ScheduledTask', 'TaskName', name);
  }
  for (const path of TaskName ? [] : (TaskPath ?? [])) {
    if (!hasWildcards(path) && !found.some((task) => matchesWildcard(task.path, path))) notFoundError(host, 'MSFT_ScheduledTask', 'TaskPath', path);
  }
  return found;
}

/** The one task that a command is about; its absence is the scheduler's own error. */
export function oneTask(host: CmdletHost, name: string | undefined, path: string | undefined, given: Value): ScheduledTask | undefined {
  const { session } = host;
  const plain = unwrap(given);
  const object = plain !== undefined && plain !== null ? ([...(enumerate(plain) ?? [plain])][0] ?? plain) : undefined;
  const taskName = object === undefined ? (name ?? '') : toText(getMember(object, 'TaskName', session), session);
  const taskPath = object === undefined ? (path ?? '\\') : toText(getMember(object, 'TaskPath', session), session);
  checkOwnTasks(host, taskName, taskPath);
  const folder = taskPath.endsWith('\\') ? taskPath : `${taskPath}\\`;
  const task = host.endpoint.scheduledTasks.find(taskName, folder);
  if (!task) taskError(host, 0x80070002, 'The system cannot find the file specified. ', 'ObjectNotFound');
  return task;
}

/** An error that the task scheduler's CIM provider gives. */
export function taskError(
  host: CmdletHost,
  code: number,
  message: string,
  category: 'ObjectNotFound' | 'PermissionDenied' | 'ResourceExists' | 'NotSpecified',
): void {
  const record = errorRecord({
    id: `HRESULT 0x${code.toString(16)}`,
    message,
    category,
    target: 'PS_ScheduledTask',
    exception: 'Microsoft.Management.Infrastructure.CimException',
  });
  record.targetType = `${taskNamespace}/PS_ScheduledTask`;
  host.error(record);
}
