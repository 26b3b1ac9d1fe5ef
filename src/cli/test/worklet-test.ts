import type { WorkletTest } from '../../harness/test-worklet.ts';
import type { WorkletUnderTest } from '../../harness/worklet-under-test.ts';

/** What the engine's thread is asked to test. */
export interface WorkletTestRequest {
  readonly kind: 'worklet';
  readonly worklet: WorkletUnderTest;
}

/** What it answers. */
export interface WorkletTestAnswer {
  readonly kind: 'worklet';
  readonly test: WorkletTest;
}
