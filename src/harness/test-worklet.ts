import type { SuiteReport } from '../engines/simulated/suite-job.ts';
import { generateSuite } from './generate-suite.ts';
import { type BrokenLaw, brokenLaws } from './laws.ts';
import { runScenario, type ScenarioRun } from './run-scenario.ts';
import { runSuite } from './run-suite.ts';
import type { WorkletUnderTest } from './worklet-under-test.ts';

/** Something with the real time that it took, in milliseconds. */
export type Timed<Result> = Result & { readonly took: number };

/** What came of a worklet's tests. */
export interface WorkletTest {
  readonly laws: readonly BrokenLaw[];
  readonly scenarios: readonly Timed<ScenarioRun>[];
  /** Missing where the worklet has no scenarios. */
  readonly suite?: Timed<SuiteReport>;
}

function timed<Result extends object>(run: () => Result): Timed<Result> {
  const start = performance.now();
  const result = run();
  return { ...result, took: performance.now() - start };
}

/** Tests a worklet: the laws, each scenario, and the generated suite, all on the simulated engine. */
export function testWorklet(worklet: WorkletUnderTest): WorkletTest {
  const { evaluation, remediation } = worklet.scripts;
  const files = { name: worklet.name, evaluation: evaluation.text, remediation: remediation.text };
  const suite = generateSuite(worklet);
  return {
    laws: brokenLaws(worklet, suite),
    scenarios: worklet.scenarios.map((scenario) => timed(() => runScenario(worklet, scenario))),
    ...(worklet.scenarios.length === 0 ? {} : { suite: timed(() => runSuite({ ...files, suite })) }),
  };
}
