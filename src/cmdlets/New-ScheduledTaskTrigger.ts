import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { sessionParameters } from '../runtime/tasks/select-tasks.ts';
import { makeInstance } from '../runtime/tasks/task-object.ts';
import { CimObject } from '../runtime/values/cim-object.ts';

const first = { mandatory: true, position: 0 } as const;

/** Classes of triggers (Task Scheduler's CIM classes). When a task would start by itself is not simulated. */
const classes: Readonly<Record<string, string>> = {
  Once: 'MSFT_TaskTimeTrigger',
  Daily: 'MSFT_TaskDailyTrigger',
  Weekly: 'MSFT_TaskWeeklyTrigger',
  Startup: 'MSFT_TaskBootTrigger',
  Logon: 'MSFT_TaskLogonTrigger',
};

export default defineCmdlet({
  name: 'New-ScheduledTaskTrigger',
  module: 'ScheduledTasks',
  className: 'New-ScheduledTaskTrigger',
  windowsOnly: true,
  parameters: {
    Once: { type: 'switch', sets: { Once: first } },
    Daily: { type: 'switch', sets: { Daily: first } },
    Weekly: { type: 'switch', sets: { Weekly: first } },
    AtStartup: { type: 'switch', sets: { Startup: first } },
    AtLogOn: { type: 'switch', sets: { Logon: first } },
    At: { type: 'datetime', sets: { Once: { mandatory: true }, Daily: { mandatory: true }, Weekly: { mandatory: true } } },
    DaysInterval: { type: 'System.UInt32', sets: ['Daily'] },
    DaysOfWeek: { type: 'System.DayOfWeek[]', sets: ['Weekly'] },
    WeeksInterval: { type: 'System.UInt32', sets: ['Weekly'] },
    RandomDelay: { type: 'timespan' },
    RepetitionDuration: { type: 'timespan', sets: ['Once'] },
    RepetitionInterval: { type: 'timespan', sets: ['Once'] },
    User: { type: 'string', sets: ['Logon'] },
    ...sessionParameters,
  },
  defaultSet: 'Once',
  process(_parameters, host) {
    host.write(new CimObject(makeInstance(classes[host.parameterSet] ?? classes.Once, { Enabled: ['boolean', true] })));
  },
  outputTypes: ['Microsoft.Management.Infrastructure.CimInstance#MSFT_TaskTrigger'],
  source: 'https://learn.microsoft.com/powershell/module/scheduledtasks/new-scheduledtasktrigger',
});
