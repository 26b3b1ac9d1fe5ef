import { parentPort } from 'node:worker_threads';
import { answerRequest } from '../engines/simulated/answer-request.ts';
import type { LastAnswer } from '../engines/simulated/bounded-thread.ts';
import type { EngineRequest } from '../engines/simulated/worker-message.ts';
import { runScenario } from '../harness/run-scenario.ts';
import { testWorklet } from '../harness/test-worklet.ts';
import type { WorkletTestAnswer, WorkletTestRequest } from './test/worklet-test.ts';

/** What whoever loaded the engine wants to do when it has worked once. */
export const hooks: { afterFirstJob?: () => void } = {};

const answer = (message: unknown) => parentPort!.postMessage(message);
const last = (message: LastAnswer) => answer(message);

function work(request: EngineRequest | WorkletTestRequest): void {
  try {
    if (request.kind === 'worklet') answer({ kind: 'worklet', test: testWorklet(request.worklet) } satisfies WorkletTestAnswer);
    else if (request.kind === 'scenarios') {
      const { worklet } = request;
      answer({ kind: 'scenarios', runs: worklet.scenarios.map((scenario) => runScenario(worklet, scenario)) } satisfies WorkletTestAnswer);
    } else answerRequest(request, answer);
    hooks.afterFirstJob?.();
    delete hooks.afterFirstJob;
    last({ kind: 'end' });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    last({ kind: 'failure', message, ...(stack === undefined ? {} : { stack }) });
  }
}

parentPort!.on('message', work);
