import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { actionPreference } from '../runtime/preferences.ts';
import { RecordObject } from '../runtime/values/record-object.ts';

/** Progress is drawn on a console that somebody watches; a run whose output is taken shows nothing of it, in either edition. Who runs a session through the API gets the records. */
export default defineCmdlet({
  name: 'Write-Progress',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Activity: { type: 'string', position: 0, desktop: { mandatory: true } },
    Status: { type: 'string', position: 1, validate: { notNullOrEmpty: true } },
    Id: { type: 'int', position: 2, validate: { range: [0, 2_147_483_647] } },
    PercentComplete: { type: 'int', validate: { range: [-1, 100] } },
    SecondsRemaining: { type: 'int' },
    CurrentOperation: { type: 'string' },
    ParentId: { type: 'int', validate: { range: [-1, 2_147_483_647] } },
    Completed: { type: 'switch' },
    SourceId: { type: 'int' },
  },
  process({ Activity, Status, Id, PercentComplete, SecondsRemaining, CurrentOperation, ParentId, Completed }, { session }) {
    const sink = session.rootStreams.progress;
    if (!sink || actionPreference(session, 'ProgressPreference') !== 'Continue') return;
    sink.write(
      new RecordObject('System.Management.Automation.ProgressRecord', {
        ActivityId: Id ?? 0,
        ParentActivityId: ParentId ?? -1,
        Activity: Activity ?? '',
        StatusDescription: Status ?? 'Processing',
        CurrentOperation: CurrentOperation ?? null,
        PercentComplete: PercentComplete ?? -1,
        SecondsRemaining: SecondsRemaining ?? -1,
        RecordType: Completed ? 1 : 0,
      }),
    );
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-progress',
  examples: [{ script: "Write-Progress -Activity 'Work' -Status 'Step 1' -PercentComplete 50; 'done'", stdout: 'done\n' }],
});
