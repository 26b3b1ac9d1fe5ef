import type { EndpointDescription } from '../../endpoint/description.ts';
import type { Edition, Platform } from '../../runtime/session.ts';
import type { ThreadBounds } from './bounded-thread.ts';
import { EngineWorker } from './engine-worker.ts';
import type { OutputListener } from './job-console.ts';
import type { PlacedScript } from './place-script.ts';
import type { ScriptReport } from './script-job.ts';

/** A script file of the host, read and placed, with the endpoint that it runs on. */
export interface FileToRun {
  readonly text: string;
  readonly place: PlacedScript;
  readonly edition: Edition;
  readonly platform: Platform;
  readonly endpoint: EndpointDescription;
  readonly args?: readonly string[];
}

/** What came of a file; an error is a bug of ours, which leaves the other files be. */
export type FileResult = { readonly report: ScriptReport } | { readonly error: Error };

/** Runs files one after the other, each on an endpoint and in a session of its own. */
export async function runFiles(files: readonly FileToRun[], bounds?: Partial<ThreadBounds>, listener?: OutputListener): Promise<FileResult[]> {
  const engine = new EngineWorker(bounds);
  const results: FileResult[] = [];
  try {
    for (const { text, place, edition, platform, endpoint, args } of files) {
      const { mounts, location, path } = place;
      const script = { text, path, ...(args ? { args } : {}) };
      try {
        const [report] = await engine.runScripts({ endpoint, edition, platform, mounts, location, scripts: [script] }, listener);
        results.push({ report });
      } catch (error) {
        results.push({ error: error as Error });
      }
    }
  } finally {
    await engine.close();
  }
  return results;
}
