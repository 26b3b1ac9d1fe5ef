import type { PesterDocument } from '../../pester/pester-document.ts';

/** The result of a file of tests that did not come to its end: it failed, and no test of it counts. */
export const unfinishedSuite: PesterDocument = {
  schemaVersion: 1,
  total: 0,
  passed: 0,
  failed: 0,
  skipped: 0,
  notRun: 0,
  inconclusive: 0,
  failedBlocks: 0,
  failedContainers: 1,
  result: 'Failed',
  tests: [],
};
