import { statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { CommandContext } from './command-context.ts';
import { CommandFailure } from './command-failure.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { requireRoot } from './project/find-root.ts';
import { listWorklets, workletFolder } from './project/list-worklets.ts';
import { reportDiagnostics } from './report-diagnostics.ts';

/** Runs a command for worklets; undefined: for all that it is about. */
type Run = (names: readonly string[] | undefined) => Promise<ExitCode>;

const ending = '.worklet.ts';

/** The worklet that a file belongs to alone: its own file, or its payload. Undefined: others may depend on it. */
function ownerOf(root: string, path: string): string | undefined {
  const file = relative(root, path).replaceAll('\\', '/');
  const owner = listWorklets(root).find((worklet) => file === worklet.file || file.startsWith(`${worklet.file.slice(0, -ending.length)}/`));
  return owner?.name;
}

/** What a set of changed files asks for. */
function affected(root: string, paths: ReadonlySet<string>): readonly string[] | undefined {
  const names = new Set<string>();
  for (const path of paths) {
    const owner = ownerOf(root, path);
    if (owner === undefined) return undefined;
    names.add(owner);
  }
  return [...names].sort();
}

/** A run whose failure is reported and leaves the watch alive; anything but a diagnostic is a bug of ours and ends it. */
async function runOnce(run: Run, names: readonly string[] | undefined, root: string, context: CommandContext): Promise<ExitCode> {
  try {
    return await run(names);
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    reportDiagnostics(error.diagnostics, context, root);
    return error.exitCode;
  }
}

/** Editors write a file in several steps; what changes within this time, in milliseconds, is one change. */
const settleTime = 50;

/**
 * Runs a command now and whenever a worklet, its payload, or a file beside them changes, until the process is told to end. A change
 * that comes during a run is run for after it.
 */
export async function watchWorklets(run: Run, chosen: readonly string[], context: CommandContext): Promise<ExitCode> {
  const root = requireRoot(context.cwd, context.root);
  const { watch } = await import('chokidar');
  const changed = new Set<string>();
  let wake: () => void = () => {};
  let ended = false;
  const places = [join(root, workletFolder), join(root, 'worklet.config.ts')];
  const watcher = watch(places, { ignoreInitial: true, ignored: (path) => basename(path) === 'node_modules' });
  const isTemporary = (path: string) => /(?:~|\.swp|\.tmp)$/.test(path);
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || isTemporary(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    changed.add(path);
    wake();
  });
  const end = () => {
    ended = true;
    wake();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  let exitCode = await runOnce(run, undefined, root, context);
  while (!ended) {
    if (!context.quiet) context.writeError(`Watching ${workletFolder}; Ctrl+C ends it.\n`);
    if (changed.size === 0) await new Promise<void>((resolve) => (wake = resolve));
    if (ended) break;
    await new Promise((resolve) => setTimeout(resolve, settleTime));
    const paths = new Set(changed);
    changed.clear();
    const names = affected(root, paths);
    const wanted = names === undefined ? undefined : names.filter((name) => chosen.length === 0 || chosen.includes(name));
    if (wanted?.length !== 0) exitCode = await runOnce(run, wanted, root, context);
  }
  await watcher.close();
  return exitCode === exitCodes.internal ? exitCode : exitCodes.ok;
}
