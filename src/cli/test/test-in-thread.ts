import type { Abandoned, BoundedThread } from '../../engines/simulated/bounded-thread.ts';
import type { ScenarioRun } from '../../harness/run-scenario.ts';
import type { WorkletTest } from '../../harness/test-worklet.ts';
import type { CompiledData } from '../build/compiled-data.ts';
import type { WorkletTestAnswer, WorkletTestRequest } from './worklet-test.ts';

async function ask(thread: BoundedThread, kind: WorkletTestRequest['kind'], data: CompiledData): Promise<WorkletTestAnswer | Abandoned> {
  const { steps: _, ...worklet } = data;
  const request: WorkletTestRequest = { kind, worklet };
  let given: WorkletTestAnswer | undefined;
  const ended = await thread.ask<WorkletTestAnswer>(request, (answer) => {
    given = answer;
  });
  return ended ?? given!;
}

/** Tests a worklet in the engine's thread: a script that never ends, or uses all memory, ends the thread and nothing else. */
export async function testInThread(thread: BoundedThread, data: CompiledData): Promise<WorkletTest | Abandoned> {
  const answer = await ask(thread, 'worklet', data);
  return 'kind' in answer && answer.kind === 'worklet' ? answer.test : (answer as Abandoned);
}

/** Runs a worklet's scenarios in the engine's thread. */
export async function scenariosInThread(thread: BoundedThread, data: CompiledData): Promise<{ readonly runs: readonly ScenarioRun[] } | Abandoned> {
  const answer = await ask(thread, 'scenarios', data);
  return 'kind' in answer && answer.kind === 'scenarios' ? answer : (answer as Abandoned);
}
