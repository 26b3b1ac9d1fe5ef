import { beforeAll, describe, expect, it } from 'vitest';
import { compileWorklets } from '../../src/compiler/compile.ts';
import { generateSuite } from '../../src/harness/generate-suite.ts';
import { runSuite, suitePassed } from '../../src/harness/run-suite.ts';
import type { WorkletUnderTest } from '../../src/harness/worklet-under-test.ts';
import { breakages } from './broken-copies.ts';
import { remoteBreakages } from './broken-remote-copies.ts';
import { root } from './source-files.ts';

const broken = { 'force-log-off-current-user': breakages, 'log-off-remote-sessions': remoteBreakages };
const worklets = new Map<string, WorkletUnderTest>();
const suites = new Map<string, string>();

beforeAll(async () => {
  const files = Object.keys(broken).map((name) => `worklets/${name}.worklet.ts`);
  for (const { name, worklet } of await compileWorklets(files, { root })) {
    worklets.set(name, worklet!);
    suites.set(name, generateSuite(worklet!));
  }
});

function filesOf(name: string) {
  const { scripts } = worklets.get(name)!;
  return { name, suite: suites.get(name)!, evaluation: scripts.evaluation.text, remediation: scripts.remediation.text };
}

describe.each(Object.entries(broken))('the generated suite of %s', (worklet, copies) => {
  it('passes on the scripts that it was generated with', () => {
    const report = runSuite(filesOf(worklet));
    expect(report.document.tests.filter(({ result }) => result !== 'Passed')).toEqual([]);
    expect(report.errors).toEqual([]);
    expect(suitePassed(report)).toBe(true);
  });

  it.each(copies.map((breakage) => [breakage.name, breakage] as const))('catches a broken copy: %s', (_, { script, pattern, replacement }) => {
    const good = filesOf(worklet);
    const copy = good[script].replace(pattern, replacement);
    expect(copy).not.toBe(good[script]);
    const report = runSuite({ ...good, [script]: copy }, { toFirstFailure: true });
    expect(report.ended).toBeUndefined();
    expect(report.document.failed).toBeGreaterThan(0);
  });

  it('has met every kind of copy', () => {
    expect(copies.length).toBeGreaterThanOrEqual(60);
  });
});
