import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Works in a temporary folder that goes away whatever happens: at the end, at an error, at the end of the process, and where a
 * signal ends it; `onSignal` comes before the folder goes.
 */
export async function inTemporaryFolder<Result>(onSignal: () => void, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pester-runner-')));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const onExit = () => {
    onSignal();
    remove();
  };
  const onEnd = (signal: NodeJS.Signals) => {
    onExit();
    for (const each of signals) process.off(each, onEnd);
    // The process ends as it would have ended without us.
    process.kill(process.pid, signal);
  };
  process.on('exit', onExit);
  for (const signal of signals) process.on(signal, onEnd);
  try {
    return await work(folder);
  } finally {
    process.off('exit', onExit);
    for (const signal of signals) process.off(signal, onEnd);
    remove();
  }
}
