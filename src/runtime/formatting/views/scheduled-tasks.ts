import { defineViews } from '../view.ts';

// The view of the ScheduledTasks module of Windows, from its output as published (https://learn.microsoft.com/powershell/module/scheduledtasks).
export default defineViews({
  kind: 'table',
  types: ['Microsoft.Management.Infrastructure.CimInstance#Root/Microsoft/Windows/TaskScheduler/MSFT_ScheduledTask'],
  columns: [
    { property: 'TaskPath', width: 46 },
    { property: 'TaskName', width: 33 },
    { property: 'State', width: 10 },
  ],
});
