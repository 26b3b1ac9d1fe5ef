import type { CimInstance, CimProperty, CimTypeName, CimValue } from '../../endpoint/cim/cim-value.ts';
import type { ScheduledTask } from '../../endpoint/stores/scheduled-tasks.ts';
import { findDefinition, knownType } from '../types/types.ts';
import { CimObject } from '../values/cim-object.ts';
import { EnumValue } from '../values/enum-value.ts';
import type { Value } from '../values/value.ts';

export const taskNamespace = 'Root/Microsoft/Windows/TaskScheduler';
const stateEnum = 'Microsoft.PowerShell.Cmdletization.GeneratedTypes.ScheduledTask.StateEnum';

type Told = readonly [type: CimTypeName, value: CimValue, key?: 'key'] | 'unknown';

/** An instance of the task scheduler's classes; what nobody simulates is `unknown`. */
export function makeInstance(className: string, properties: Readonly<Record<string, Told>>): CimInstance {
  const list = Object.entries(properties).map(([name, told]): [string, CimProperty] => {
    if (told === 'unknown') return [name, { name, type: { name: 'instance', isArray: false }, value: null, isKey: false, isKnown: false }];
    const [type, value, key] = told;
    return [name, { name, type: { name: type, isArray: false }, value, isKey: key === 'key', isKnown: true }];
  });
  return { className, namespace: taskNamespace, properties: new Map(list) };
}

/** An object with values that are objects themselves. */
function withObjects(instance: CimInstance, values: Readonly<Record<string, Value>>): CimObject {
  const object = new CimObject(instance);
  for (const [name, value] of Object.entries(values)) object.assigned.set(name.toLowerCase(), value);
  return object;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** MSFT_TaskExecAction: a program to run. */
export function actionObject(action: { execute: string; arguments: string; workingDirectory: string }): CimObject {
  return new CimObject(
    makeInstance('MSFT_TaskExecAction', {
      Id: ['string', null],
      Arguments: ['string', orNull(action.arguments)],
      Execute: ['string', action.execute],
      WorkingDirectory: ['string', orNull(action.workingDirectory)],
    }),
  );
}

/** Names of StateEnum. */
export const stateOf = (task: ScheduledTask): EnumValue => {
  const type = knownType(stateEnum);
  return new EnumValue(type, findDefinition(stateEnum)?.enumMembers?.[task.state] ?? 0);
};

/** MSFT_TaskPrincipal2: the account that a task runs as. */
export function principalObject(told: { id?: string; user?: string; group?: string; highest: boolean }): CimObject {
  const principal = new CimObject(
    makeInstance('MSFT_TaskPrincipal2', {
      DisplayName: ['string', null],
      GroupId: ['string', told.group ?? null],
      Id: ['string', told.id ?? null],
      LogonType: 'unknown',
      RunLevel: 'unknown',
      UserId: ['string', told.user ?? null],
      ProcessTokenSidType: 'unknown',
      RequiredPrivilege: ['string', null],
    }),
  );
  const level = 'Microsoft.PowerShell.Cmdletization.GeneratedTypes.ScheduledTask.RunLevelEnum';
  principal.assigned.set('runlevel', new EnumValue(knownType(level), told.highest ? 1 : 0));
  return principal;
}

/** MSFT_ScheduledTask before it is registered: what New-ScheduledTask gives. It has no name, and parts that were not given are empty. */
export function definitionObject(parts: Readonly<Record<'Actions' | 'Triggers' | 'Settings' | 'Principal', Value>>, description?: string): CimObject {
  const instance = makeInstance('MSFT_ScheduledTask', {
    Actions: 'unknown',
    Author: ['string', null],
    Date: ['string', null],
    Description: ['string', description ?? null],
    Documentation: ['string', null],
    Principal: 'unknown',
    SecurityDescriptor: ['string', null],
    Settings: 'unknown',
    Source: ['string', null],
    State: 'unknown',
    TaskName: ['string', null, 'key'],
    TaskPath: ['string', null, 'key'],
    Triggers: 'unknown',
    URI: ['string', null],
    Version: ['string', null],
  });
  return withObjects(instance, Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, value ?? null])));
}

/** MSFT_ScheduledTask: what Get-ScheduledTask gives. */
export function taskObject(task: ScheduledTask): CimObject {
  const instance = makeInstance('MSFT_ScheduledTask', {
    Actions: 'unknown',
    Author: ['string', orNull(task.author)],
    Date: ['string', null],
    Description: ['string', orNull(task.description)],
    Documentation: ['string', null],
    Principal: 'unknown',
    SecurityDescriptor: ['string', null],
    Settings: 'unknown',
    Source: ['string', null],
    State: 'unknown',
    TaskName: ['string', task.name, 'key'],
    TaskPath: ['string', task.path, 'key'],
    Triggers: 'unknown',
    URI: ['string', task.path + task.name],
    Version: ['string', null],
  });
  const principal = principalObject({ id: 'Author', user: task.user, highest: task.runLevel === 'Highest' });
  const settings = new CimObject(makeInstance('MSFT_TaskSettings3', { Enabled: ['boolean', task.state !== 'Disabled'] }));
  return withObjects(instance, { State: stateOf(task), Actions: task.actions.map(actionObject), Principal: principal, Settings: settings });
}

/** MSFT_TaskDynamicInfo: what Get-ScheduledTaskInfo gives. A task that never ran shows the scheduler's first day. */
export function taskInfoObject(task: ScheduledTask, firstDay: Value): CimObject {
  const instance = makeInstance('MSFT_TaskDynamicInfo', {
    LastRunTime: ['datetime', task.lastRunTime],
    LastTaskResult: ['uint32', task.lastTaskResult],
    NextRunTime: ['datetime', task.nextRunTime],
    NumberOfMissedRuns: ['uint32', 0],
    TaskName: ['string', task.name, 'key'],
    TaskPath: ['string', task.path, 'key'],
  });
  return task.lastRunTime === null ? withObjects(instance, { LastRunTime: firstDay }) : new CimObject(instance);
}
