import { type Build, buildWorklets, dataOf, type FreshWorklet } from './build/build-worklets.ts';
import type { CompiledData } from './build/compiled-data.ts';
import type { CommandContext } from './command-context.ts';
import { CommandFailure } from './command-failure.ts';
import { exitCodes } from './exit-code.ts';
import { requireRoot } from './project/find-root.ts';
import { selectWorklets, type WorkletFile } from './project/list-worklets.ts';
import { reportDiagnostics } from './report-diagnostics.ts';

/** Ends the command when something of a build does not compile; reports the warnings otherwise. */
export function requireCompiled(build: Build, context: CommandContext, root: string): void {
  if (build.failed.length > 0) throw new CommandFailure(exitCodes.doesNotCompile, ...build.diagnostics);
  reportDiagnostics(build.diagnostics, context, root);
}

/** What the sources give for one worklet, whatever stands in dist: remembered when nothing has changed since the last build. */
export async function compileOne(name: string, context: CommandContext): Promise<CompiledData> {
  const root = requireRoot(context.cwd, context.root);
  const [worklet] = selectWorklets(root, [name]);
  const build = await buildWorklets(root, [worklet], { useCache: true });
  requireCompiled(build, context, root);
  return dataOf(build, worklet);
}

/** Worklets with all that their packages are made from. */
export async function compileFresh(root: string, worklets: readonly WorkletFile[], context: CommandContext): Promise<FreshWorklet[]> {
  const build = await buildWorklets(root, worklets, { useCache: false });
  requireCompiled(build, context, root);
  return worklets.map(({ name }) => build.fresh.get(name)!);
}
