import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { compileWorklet } from '../../../src/compiler/compile.ts';
import type { CompiledWorklet } from '../../../src/compiler/compiled-worklet.ts';
import { createEndpoint } from '../../../src/endpoint/endpoint.ts';
import type { WorkletDefinition } from '../../../src/model/define-worklet.ts';
import type { Expectation } from '../../../src/model/scenario.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { runReference } from '../../../src/reference/run-worklet.ts';

// The author's file is run as JavaScript here, with the model's sources behind the names that it imports.
vi.mock('workletkit', () => import('../../../src/model/index.ts'));
vi.mock('workletkit/windows', () => import('../../../src/model/windows.ts'));

const root = fileURLToPath(new URL('../../../', import.meta.url));
const file = 'worklets/force-log-off-current-user.worklet.ts';

const exitCodes = { compliant: 0, nonCompliant: 1, remediated: 0 } as const;

function expected(expectation: Expectation<Verdict>) {
  const { verdict, lines } = 'verdict' in expectation ? expectation : { verdict: expectation, lines: [] };
  const failed = verdict.kind === 'failed';
  return {
    output: [...lines, verdict.message],
    warnings: [],
    errors: failed ? [verdict.message] : [],
    exitCode: failed ? verdict.code : exitCodes[verdict.kind],
  };
}

test('the scenarios of the worklet hold for what its TypeScript means', async () => {
  const { default: definition } = (await import(/* @vite-ignore */ `${root}${file}`)) as { default: WorkletDefinition };
  const { scenarios } = (await compileWorklet(file, { root })).worklet as CompiledWorklet;
  expect(scenarios).not.toEqual([]);
  for (const { name, scenario } of scenarios) {
    const endpoint = createEndpoint(scenario.endpoint ?? {});
    expect(runReference(definition, 'evaluation', endpoint), name).toEqual(expected(scenario.evaluation));
    if (!scenario.remediation) continue;
    expect(runReference(definition, 'remediation', endpoint), name).toEqual(expected(scenario.remediation));
    if (scenario.afterwards) expect(runReference(definition, 'evaluation', endpoint), name).toEqual(expected(scenario.afterwards));
  }
});
