import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { sessionParameters } from '../runtime/tasks/select-tasks.ts';
import { makeInstance } from '../runtime/tasks/task-object.ts';
import { CimObject } from '../runtime/values/cim-object.ts';

/** Of a task's settings only whether it is enabled matters to the simulation. */
export default defineCmdlet({
  name: 'New-ScheduledTaskSettingsSet',
  module: 'ScheduledTasks',
  className: 'New-ScheduledTaskSettingsSet',
  windowsOnly: true,
  parameters: {
    AllowStartIfOnBatteries: { type: 'switch' },
    Disable: { type: 'switch' },
    DisallowDemandStart: { type: 'switch' },
    DisallowHardTerminate: { type: 'switch' },
    DisallowStartOnRemoteAppSession: { type: 'switch' },
    DontStopIfGoingOnBatteries: { type: 'switch' },
    DontStopOnIdleEnd: { type: 'switch' },
    Hidden: { type: 'switch' },
    MaintenanceExclusive: { type: 'switch' },
    RestartOnIdle: { type: 'switch' },
    RunOnlyIfIdle: { type: 'switch' },
    RunOnlyIfNetworkAvailable: { type: 'switch' },
    StartWhenAvailable: { type: 'switch' },
    WakeToRun: { type: 'switch' },
    DeleteExpiredTaskAfter: { type: 'timespan' },
    ExecutionTimeLimit: { type: 'timespan' },
    IdleDuration: { type: 'timespan' },
    IdleWaitTimeout: { type: 'timespan' },
    MaintenanceDeadline: { type: 'timespan' },
    MaintenancePeriod: { type: 'timespan' },
    RestartInterval: { type: 'timespan' },
    Compatibility: { type: 'string', validate: { set: ['At', 'V1', 'Vista', 'Win7', 'Win8'] } },
    MultipleInstances: { type: 'string', validate: { set: ['Parallel', 'Queue', 'IgnoreNew'] } },
    NetworkId: { type: 'string' },
    NetworkName: { type: 'string' },
    Priority: { type: 'int' },
    RestartCount: { type: 'int' },
    ...sessionParameters,
  },
  process({ Disable, Hidden }, host) {
    host.write(new CimObject(makeInstance('MSFT_TaskSettings3', { Enabled: ['boolean', !Disable], Hidden: ['boolean', Hidden] })));
  },
  outputTypes: ['Microsoft.Management.Infrastructure.CimInstance#MSFT_TaskSettings'],
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/new-scheduledtasksettingsset',
});
