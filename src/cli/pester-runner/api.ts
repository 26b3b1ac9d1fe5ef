/** What a program imports from `pester-runner`. */

export type { EndpointDescription } from '../../endpoint/description.ts';
export { type PesterOptions, type PesterRun, runPester } from '../../engines/run-pester.ts';
export type { SuiteReport } from '../../engines/simulated/suite-job.ts';
export type { PesterDocument, TestDocument } from '../../pester/pester-document.ts';
