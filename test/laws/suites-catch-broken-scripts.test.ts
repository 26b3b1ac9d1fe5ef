import { beforeAll, describe, expect, it } from 'vitest';
import { compileWorklet } from '../../src/compiler/compile.ts';
import { generateSuite } from '../../src/harness/generate-suite.ts';
import { runSuite, suitePassed } from '../../src/harness/run-suite.ts';
import type { WorkletUnderTest } from '../../src/harness/worklet-under-test.ts';
import { breakages } from './broken-copies.ts';
import { root } from './source-files.ts';

let worklet: WorkletUnderTest;
let suite: string;

beforeAll(async () => {
  const compiled = await compileWorklet('worklets/force-log-off-current-user.worklet.ts', { root });
  worklet = compiled.worklet!;
  suite = generateSuite(worklet);
});

const scripts = () => ({ name: worklet.name, suite, evaluation: worklet.scripts.evaluation.text, remediation: worklet.scripts.remediation.text });

describe('the generated suite', () => {
  it('passes on the scripts that it was generated with', () => {
    const report = runSuite(scripts());
    expect(report.document.tests.filter(({ result }) => result !== 'Passed')).toEqual([]);
    expect(report.errors).toEqual([]);
    expect(suitePassed(report)).toBe(true);
  });

  it.each(breakages.map((breakage) => [breakage.name, breakage] as const))('catches a broken copy: %s', (_, { script, pattern, replacement }) => {
    const good = worklet.scripts[script].text;
    const broken = good.replace(pattern, replacement);
    expect(broken).not.toBe(good);
    const report = runSuite({ ...scripts(), [script]: broken });
    expect(report.ended).toBeUndefined();
    expect(report.document.failed).toBeGreaterThan(0);
  });

  it('has met every kind of copy', () => {
    expect(breakages.length).toBeGreaterThanOrEqual(60);
  });
});
