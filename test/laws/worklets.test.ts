import { beforeAll, describe, expect, it } from 'vitest';
import { listWorklets } from '../../src/cli/project/list-worklets.ts';
import { compileWorklets } from '../../src/compiler/compile.ts';
import type { Compilation } from '../../src/compiler/compiled-worklet.ts';
import { brokenLaws } from '../../src/harness/laws.ts';
import { runScenario } from '../../src/harness/run-scenario.ts';
import { root } from './source-files.ts';

const worklets = listWorklets(root);
let compilations: ReadonlyMap<string, Compilation>;

beforeAll(async () => {
  const compiled = await compileWorklets(
    worklets.map(({ file }) => file),
    { root },
  );
  compilations = new Map(compiled.map((compilation) => [compilation.name, compilation]));
});

describe.each(worklets.map(({ name }) => name))('the worklet %s', (name) => {
  it('compiles without an error or a warning', () => {
    expect(compilations.get(name)?.diagnostics).toEqual([]);
  });

  it('breaks no law of the output', () => {
    expect(brokenLaws(compilations.get(name)!.worklet!)).toEqual([]);
  });

  it('does what its scenarios declare, changes nothing in evaluation, and settles', () => {
    const { worklet } = compilations.get(name)!;
    const shortfalls = worklet!.scenarios.flatMap((scenario) =>
      runScenario(worklet!, scenario).shortfalls.map((shortfall) => ({ scenario: scenario.name, ...shortfall })),
    );
    expect(shortfalls).toEqual([]);
  });
});
