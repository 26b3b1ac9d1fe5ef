import { runSuiteJob } from '../engines/simulated/run-suite-job.ts';
import type { SuiteReport } from '../engines/simulated/suite-job.ts';
import { platformDefaults } from './run-scenario.ts';

/** The files of a suite: it finds the scripts beside it. */
export interface SuiteFiles {
  readonly name: string;
  readonly suite: string;
  readonly evaluation: string;
  readonly remediation: string;
}

/**
 * Runs a generated suite on the simulated engine, on exactly these texts. The endpoint's time zone is not UTC, so that a time
 * stamp in local time shows. `toFirstFailure` leaves the rest out once a test has failed.
 */
export function runSuite({ name, suite, evaluation, remediation }: SuiteFiles, { toFirstFailure = false } = {}): SuiteReport {
  const folder = `C:\\work\\dist\\${name}`;
  const file = `${name}.Tests.ps1`;
  return runSuiteJob({
    endpoint: platformDefaults({
      timeZone: 'W. Europe Standard Time',
      files: { [`${folder}\\evaluation.ps1`]: evaluation, [`${folder}\\remediation.ps1`]: remediation },
    }),
    edition: '5.1',
    platform: 'windows',
    location: folder,
    suite: { text: suite, path: `${folder}\\${file}`, file },
    ...(toFirstFailure ? { skipRemainingOnFailure: 'Container' } : {}),
  });
}

/** Whether a suite came to its end and every test of it ran and passed. */
export const suitePassed = ({ document, ended }: SuiteReport): boolean =>
  !ended && document.result === 'Passed' && document.passed === document.total;
