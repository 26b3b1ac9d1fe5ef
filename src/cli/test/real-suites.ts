import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';
import { compareRuns } from '../../engines/compare-runs.ts';
import type { EngineDifference, EngineName, PesterRun } from '../../engines/pester-options.ts';
import { inTemporaryFolder } from '../../engines/pwsh/temporary-folder.ts';
import { runPester } from '../../engines/run-pester.ts';
import type { SuiteReport } from '../../engines/simulated/suite-job.ts';
import { generateSuite } from '../../harness/generate-suite.ts';
import { platformDefaults } from '../../harness/run-scenario.ts';
import type { CompiledData } from '../build/compiled-data.ts';

export const WK7012 = defineDiagnostic('WK7012', {
  severity: 'error',
  message: 'In `{file}` the test `{test}` fails: {error}',
});

export const WK7013 = defineDiagnostic('WK7013', {
  severity: 'error',
  message: '`{file}` is not the same on the two engines: {count} of its results differ.',
  fix: 'Where the real PowerShell is right, the simulation is to be corrected; until then the test says nothing.',
});

/** The suite that an author wrote beside a worklet, `worklets/<name>.Tests.ps1`; relative to the root. */
export function ownSuiteOf(root: string, { file, name }: CompiledData): string | undefined {
  const path = join(dirname(file), `${name}.Tests.ps1`).replaceAll('\\', '/');
  return existsSync(join(root, path)) ? path : undefined;
}

/** Runs the author's suite: on the machine that worklets are tried on, with the project as it lies on the disk. */
export function runOwnSuite(root: string, suite: string, engine: EngineName): Promise<PesterRun> {
  return runPester({ engine, cwd: root, root, paths: [suite], edition: '5.1', platform: 'windows', endpoint: platformDefaults(undefined) });
}

/** Runs the generated suite on the installed PowerShell, in a folder with exactly the scripts that were compiled. */
function runGeneratedSuite(data: CompiledData): Promise<PesterRun> {
  return inTemporaryFolder(
    () => {},
    async (temporary) => {
      const folder = join(temporary, data.name);
      mkdirSync(folder);
      const suite = `${data.name}.Tests.ps1`;
      writeFileSync(join(folder, 'evaluation.ps1'), data.scripts.evaluation.text);
      writeFileSync(join(folder, 'remediation.ps1'), data.scripts.remediation.text);
      writeFileSync(join(folder, suite), generateSuite(data));
      return runPester({ engine: 'pwsh', cwd: folder, root: folder, paths: [suite] });
    },
  );
}

/** Where the generated suite's results on the real PowerShell are not those on the simulated engine. */
export async function compareGeneratedSuite(data: CompiledData, simulated: SuiteReport): Promise<EngineDifference[]> {
  const real = await runGeneratedSuite(data);
  return compareRuns([simulated], real.files, { root: `C:\\work\\dist\\${data.name}` }, '');
}
