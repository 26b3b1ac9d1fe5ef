import { type BlockNode, blocksOf, testsOf } from './blocks/block.ts';
import type { ContainerResult } from './pester-run.ts';

/** One test in the result document. */
export interface TestDocument {
  /** The expanded path of names, joined with `.`. */
  name: string;
  result: 'Passed' | 'Failed' | 'Skipped' | 'NotRun' | 'Inconclusive';
  error: string[];
  errorId: string[];
  /** Real and virtual seconds. */
  duration: number;
  simulatedDuration: number;
  file: string;
  line: number;
}

/** What `pester-runner --json` prints of a run. */
export interface PesterDocument {
  schemaVersion: 1;
  total: number;
  passed: number;
  failed: number;
  skipped: number;
  notRun: number;
  inconclusive: number;
  failedBlocks: number;
  failedContainers: number;
  result: 'Passed' | 'Failed';
  tests: TestDocument[];
}

/** The result of files as data; every test is listed, those not run too. */
export function pesterDocument(results: readonly ContainerResult[], fileOf: (path: string) => string = (path) => path): PesterDocument {
  const tests: TestDocument[] = [];
  let failedBlocks = 0;
  let failedContainers = 0;
  for (const { path, root, errors, ended } of results) {
    if (errors.length > 0 || ended !== undefined) failedContainers++;
    failedBlocks += [...blocksOf(root)].filter((block: BlockNode) => block.parent && block.failed).length;
    for (const test of testsOf(root)) {
      tests.push({
        name: test.expandedPath,
        result: test.result,
        error: test.errors.map((record) => record.text),
        errorId: test.errors.map((record) => record.fullyQualifiedErrorId),
        duration: test.duration / 1000,
        simulatedDuration: test.simulatedDuration / 1000,
        file: fileOf(path),
        line: test.line,
      });
    }
  }
  const count = (result: TestDocument['result']) => tests.filter((test) => test.result === result).length;
  const failed = count('Failed');
  return {
    schemaVersion: 1,
    total: tests.length,
    passed: count('Passed'),
    failed,
    skipped: count('Skipped'),
    notRun: count('NotRun'),
    inconclusive: count('Inconclusive'),
    failedBlocks,
    failedContainers,
    result: failed + failedBlocks + failedContainers > 0 ? 'Failed' : 'Passed',
    tests,
  };
}
