import type { ScenarioRun } from '../../harness/run-scenario.ts';
import type { WorkletTest } from '../../harness/test-worklet.ts';
import type { WorkletUnderTest } from '../../harness/worklet-under-test.ts';

/** What the engine's thread is asked of a worklet: all its tests, or its scenarios alone. */
export type WorkletTestRequest =
  | { readonly kind: 'worklet'; readonly worklet: WorkletUnderTest }
  | { readonly kind: 'scenarios'; readonly worklet: WorkletUnderTest };

/** What it answers. */
export type WorkletTestAnswer =
  | { readonly kind: 'worklet'; readonly test: WorkletTest }
  | { readonly kind: 'scenarios'; readonly runs: readonly ScenarioRun[] };
