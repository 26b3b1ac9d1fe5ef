import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { WorkletParts } from '../../packager/worklet-parts.ts';
import { jobsFor } from '../jobs.ts';
import { outputFolder, type WorkletFile } from '../project/list-worklets.ts';
import { BuildCache } from './build-cache.ts';
import type { CompiledData } from './compiled-data.ts';
import { contentHash } from './content-hash.ts';

/** A worklet that was compiled in this command. */
export interface FreshWorklet {
  readonly worklet: WorkletFile;
  readonly data: CompiledData;
  readonly parts: WorkletParts;
  /** The files of `dist/<name>`, by name. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly inputs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What came of the worklets that a command is about. Nothing has been written yet. */
export interface Build {
  readonly worklets: readonly WorkletFile[];
  readonly fresh: ReadonlyMap<string, FreshWorklet>;
  /** Warnings of all, and the errors of those that do not compile. */
  readonly diagnostics: readonly Diagnostic[];
  /** Worklets that do not compile. */
  readonly failed: readonly WorkletFile[];
  readonly cache: BuildCache;
}

/** How to build. */
export interface BuildOptions {
  readonly useCache: boolean;
  /** How many threads at most; as many as pay unless told. */
  readonly jobs?: number;
}

/** Another thread loads TypeScript and checks the model once more, while the garbage collectors of both share the cores. */
const worthAThread = 250;

/**
 * Compiles the worklets that have changed since they were last built, or all of them where the cache is not to be used. The
 * compiler is loaded only when there is something to compile.
 */
export async function buildWorklets(root: string, worklets: readonly WorkletFile[], options: BuildOptions): Promise<Build> {
  const cache = new BuildCache(root);
  const cached = new Map(worklets.map((worklet) => [worklet.name, options.useCache ? cache.find(worklet, outputFolder) : undefined]));
  const stale = worklets.filter(({ name }) => !cached.get(name));
  const diagnostics: Diagnostic[] = [...cached.values()].flatMap((entry) => entry?.diagnostics ?? []);
  const fresh = new Map<string, FreshWorklet>();
  const failed: WorkletFile[] = [];
  if (stale.length > 0) {
    const { completeInThreads } = await import('./complete-in-threads.ts');
    for (const completed of await completeInThreads(root, stale, jobsFor(options.jobs, stale.length, worthAThread))) {
      diagnostics.push(...completed.diagnostics);
      if (completed.fresh) fresh.set(completed.worklet.name, completed.fresh);
      else failed.push(completed.worklet);
    }
  }
  return { worklets, fresh, diagnostics, failed, cache };
}

/** The data of a worklet of a build, compiled now or remembered. */
export function dataOf(build: Build, worklet: WorkletFile): CompiledData {
  return build.fresh.get(worklet.name)?.data ?? build.cache.data(worklet.name);
}

/** Remembers what was built, after it has been written. */
export function rememberBuild(build: Build, allNames: readonly string[]): void {
  const built = [...build.fresh.values()].map((entry) => ({
    ...entry,
    outputs: Object.fromEntries(Object.entries(entry.outputs).map(([name, text]) => [name, contentHash(text)])),
  }));
  if (built.length > 0) build.cache.store(built, allNames);
}
