import { randomNumbers, shuffled } from '../pester/shuffled.ts';
import { findCovered } from './find-covered.ts';
import { findSuites, type SuiteFile } from './find-suites.ts';
import { type ConfiguredOptions, configuredOptions } from './pester-configuration.ts';
import type { PesterEvent, PesterOptions, PesterRun } from './pester-options.ts';
import { runSimulatedSuites, type SuiteListener } from './simulated/run-suites.ts';
import type { SuiteReport } from './simulated/suite-job.ts';
import { unfinishedSuite } from './simulated/unfinished-suite.ts';

export type { EngineDifference, EngineName, EngineResult, PesterEvent, PesterOptions, PesterRun } from './pester-options.ts';

const counts = ['total', 'passed', 'failed', 'skipped', 'notRun', 'inconclusive', 'failedBlocks', 'failedContainers'] as const;

type Sums = Omit<PesterRun, 'missing' | 'duration'>;

function sumOf(files: readonly SuiteReport[]): Sums {
  const documents = files.map(({ document }) => document);
  const sums = Object.fromEntries(counts.map((name) => [name, documents.reduce((sum, document) => sum + document[name], 0)]));
  const passed = documents.every(({ result }) => result === 'Passed');
  return {
    ...unfinishedSuite,
    ...(sums as Record<(typeof counts)[number], number>),
    result: passed ? 'Passed' : 'Failed',
    tests: documents.flatMap(({ tests }) => tests),
    files,
  };
}

function listenerFor(engine: 'simulated' | 'pwsh', tell: (event: PesterEvent) => void): SuiteListener {
  return {
    fileStart: (file) => tell({ kind: 'fileStart', engine, file }),
    output: (file, stream, text) => tell({ kind: 'output', engine, file, stream, text }),
    fileEnd(report) {
      for (const test of report.document.tests) tell({ kind: 'test', engine, test });
      tell({ kind: 'fileEnd', engine, report });
    },
  };
}

/** Runs files on the engine, or engines, that were asked for. */
async function runFiles(
  found: readonly SuiteFile[],
  options: ConfiguredOptions & { readonly covered: readonly string[] },
  cwd: string,
  tell: (event: PesterEvent) => void,
): Promise<Sums> {
  const { engine = 'simulated', shuffle } = options;
  const files = shuffle === undefined ? found : shuffled(found, randomNumbers(shuffle));
  const inOrder = (reports: ReadonlyMap<SuiteFile, SuiteReport>) => sumOf(found.flatMap((file) => reports.get(file) ?? []));
  const real = async () => {
    const { runRealSuites } = await import('./pwsh/run-suites.ts');
    return runRealSuites(files, options, cwd, listenerFor('pwsh', tell));
  };
  if (engine === 'pwsh') {
    const { reports, coverage } = await real();
    return { ...inOrder(reports), ...(coverage ? { coverage } : {}) };
  }
  const simulated = async () => {
    const { reports, covered } = await runSimulatedSuites(files, options, cwd, listenerFor('simulated', tell));
    if (options.covered.length === 0) return { ...inOrder(reports) };
    const { measureCoverage } = await import('../pester/coverage/coverage.ts');
    return { ...inOrder(reports), coverage: measureCoverage(covered) };
  };
  if (engine === 'simulated') return simulated();
  const { powerShellsOnPath } = await import('./pwsh/find-pwsh.ts');
  // Without a PowerShell this ends here, before the other engine starts.
  if (powerShellsOnPath().length === 0) await real();
  const [{ reports }, ours] = await Promise.all([real(), simulated()]);
  const { compareRuns } = await import('./compare-runs.ts');
  const differences = compareRuns(ours.files, inOrder(reports).files, options, cwd);
  return { ...ours, result: differences.length > 0 ? 'Failed' : ours.result, differences };
}

/**
 * Runs Pester suites: each file in a session and on an endpoint of its own. The promise is rejected where the options make no
 * sense, or a PowerShell is asked for and there is none; failing tests are results.
 */
export async function runPester(options: PesterOptions = {}): Promise<PesterRun> {
  const started = performance.now();
  const configured = configuredOptions(options);
  const cwd = configured.cwd ?? process.cwd();
  const { paths = ['.'], testExtension, excludePaths, coverage } = configured;
  const found = findSuites(paths, cwd, {
    ...(testExtension === undefined ? {} : { extension: testExtension }),
    ...(excludePaths ? { exclude: excludePaths } : {}),
  });
  const covered = findCovered(coverage ?? [], cwd);
  const tell = (event: PesterEvent) => options.onEvent?.(event);
  tell({ kind: 'start', files: found.files.map(({ name }) => name) });
  const sums = await runFiles(found.files, { ...configured, covered: covered.files }, cwd, tell);
  const run = { ...sums, missing: [...found.missing, ...covered.missing], duration: (performance.now() - started) / 1000 };
  tell({ kind: 'end', run });
  return run;
}
