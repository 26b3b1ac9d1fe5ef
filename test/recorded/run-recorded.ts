import { runScriptJob } from '../../src/engines/simulated/run-script-job.ts';
import type { ScriptReport } from '../../src/engines/simulated/script-job.ts';

/** Runs a script as the recorded ones were run: PowerShell 7.6 on Linux, a file `case.ps1`. */
export function runRecorded(script: string): ScriptReport {
  const [report] = runScriptJob({
    endpoint: { preset: 'linux' },
    edition: '7.6',
    platform: 'linux',
    scripts: [{ text: script, path: '/work/case.ps1' }],
  });
  return report;
}
