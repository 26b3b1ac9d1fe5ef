import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { runScriptJob } from '../../../src/engines/simulated/run-script-job.ts';
import type { ScriptReport } from '../../../src/engines/simulated/script-job.ts';
import type { Edition } from '../../../src/runtime/session.ts';

/** Runs a script on a simulated Windows. */
export function runOnEndpoint(script: string, endpoint: EndpointDescription = {}, edition: Edition = '5.1'): ScriptReport {
  const [report] = runScriptJob({ endpoint, edition, platform: 'windows', scripts: [{ text: script, path: 'C:\\work\\case.ps1' }] });
  return report;
}

/** The lines that a script wrote to the console, without the blanks at their ends; it must have run to its end. */
export function linesOf(script: string, endpoint?: EndpointDescription, edition?: Edition): string[] {
  const report = runOnEndpoint(script, endpoint, edition);
  if (report.outcome !== 'exited') throw new Error(JSON.stringify(report));
  return report.stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.replaceAll('\u202f', ' ').trimEnd());
}

/** Id and message of each error that a script meets. */
export function errorsOf(script: string, endpoint?: EndpointDescription, edition?: Edition): string[] {
  return linesOf(
    `$ErrorActionPreference = 'SilentlyContinue'; & { ${script} } | Out-Null; foreach ($e in $Error) { "$($e.FullyQualifiedErrorId): $e" }`,
    endpoint,
    edition,
  ).filter((line) => line !== '');
}
