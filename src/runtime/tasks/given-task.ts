import type { ScheduledTask } from '../../endpoint/stores/scheduled-tasks.ts';
import type { CmdletHost } from '../commands/cmdlet-host.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import { getMember } from '../members/get-member.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';

/** Parts of a task as a command is given them: objects of New-ScheduledTaskAction and its neighbours, or those of a task. */
export interface GivenParts {
  Action?: Value;
  Principal?: Value;
  Settings?: Value;
  User?: string;
  RunLevel?: string;
}

type Parts = { -readonly [Name in 'state' | 'user' | 'runLevel' | 'actions']?: ScheduledTask[Name] };

/** A property of an object as text; undefined where it is empty. */
export function textOf(host: CmdletHost, object: Value, name: string): string | undefined {
  const value = object === undefined || object === null ? null : getMember(object, name, host.session);
  return value === null || value === undefined ? undefined : toText(value, host.session);
}

/** The account of a task, as the scheduler writes the system's: without its domain. */
const accountOf = (user: string | undefined): string | undefined => user?.replace(/^NT AUTHORITY\\/i, '');

function actionsOf(host: CmdletHost, given: Value): ScheduledTask['actions'] {
  const plain = unwrap(given);
  return [...(enumerate(plain) ?? [plain])].map((action) => ({
    execute: textOf(host, action, 'Execute') ?? '',
    arguments: textOf(host, action, 'Arguments') ?? '',
    workingDirectory: textOf(host, action, 'WorkingDirectory') ?? '',
  }));
}

const isGiven = (value: Value): boolean => value !== undefined && value !== null;

/** What the given parts say of a task; of parts that were not given nothing. */
export function partsOf(host: CmdletHost, { Action, Principal, Settings, User, RunLevel }: GivenParts): Parts {
  const parts: Parts = {};
  const user = accountOf(User ?? textOf(host, Principal, 'UserId') ?? textOf(host, Principal, 'GroupId'));
  const level = RunLevel ?? textOf(host, Principal, 'RunLevel');
  const enabled = textOf(host, Settings, 'Enabled');
  if (isGiven(Action)) parts.actions = actionsOf(host, Action);
  if (user !== undefined) parts.user = user;
  if (level !== undefined) parts.runLevel = level.toLowerCase() === 'highest' ? 'Highest' : 'Limited';
  if (enabled !== undefined) parts.state = enabled === 'False' ? 'Disabled' : 'Ready';
  return parts;
}

/** The parts of a task that is given whole, as New-ScheduledTask and Get-ScheduledTask make them. */
export function partsOfTask(host: CmdletHost, task: Value): GivenParts & { Description?: string } {
  const member = (name: string) => getMember(task, name, host.session);
  return {
    Action: member('Actions'),
    Principal: member('Principal'),
    Settings: member('Settings'),
    Description: textOf(host, task, 'Description'),
  };
}
