import type { Abandoned, BoundedThread } from '../../engines/simulated/bounded-thread.ts';
import type { WorkletTest } from '../../harness/test-worklet.ts';
import type { CompiledData } from '../build/compiled-data.ts';
import type { WorkletTestAnswer, WorkletTestRequest } from './worklet-test.ts';

/** Tests a worklet in the engine's thread: a script that never ends, or uses all memory, ends the thread and nothing else. */
export async function testInThread(thread: BoundedThread, data: CompiledData): Promise<WorkletTest | Abandoned> {
  const { steps: _, ...worklet } = data;
  const request: WorkletTestRequest = { kind: 'worklet', worklet };
  let test: WorkletTest | undefined;
  const ended = await thread.ask<WorkletTestAnswer>(request, (answer) => {
    test = answer.test;
  });
  return ended ?? test!;
}
