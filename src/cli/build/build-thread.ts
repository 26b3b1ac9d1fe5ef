import { parentPort } from 'node:worker_threads';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { CommandFailure } from '../command-failure.ts';
import type { WorkletFile } from '../project/list-worklets.ts';
import { type CompletedWorklet, completeWorklets } from './complete-worklet.ts';

/** What a thread is asked to compile. */
export interface BuildRequest {
  readonly root: string;
  readonly worklets: readonly WorkletFile[];
}

/** What it answers; an error is a bug of ours. */
export type BuildAnswer =
  | { readonly kind: 'completed'; readonly worklets: readonly CompletedWorklet[] }
  | { readonly kind: 'refused'; readonly exitCode: number; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'error'; readonly message: string; readonly stack?: string };

async function answerTo({ root, worklets }: BuildRequest): Promise<BuildAnswer> {
  try {
    return { kind: 'completed', worklets: await completeWorklets(root, worklets) };
  } catch (error) {
    if (error instanceof CommandFailure) return { kind: 'refused', exitCode: error.exitCode, diagnostics: error.diagnostics };
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'error', message, ...(stack === undefined ? {} : { stack }) };
  }
}

parentPort!.once('message', async (request: BuildRequest) => parentPort!.postMessage(await answerTo(request)));
