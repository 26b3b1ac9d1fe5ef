import type { CommandContext } from '../command-context.ts';
import { CommandFailure } from '../command-failure.ts';
import { WK4008 } from '../diagnostics.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { inShard, type Shard } from '../jobs.ts';
import { diagnosticDocument, writeDocument } from '../json-document.ts';
import { Progress } from '../progress.ts';
import { requireRoot } from '../project/find-root.ts';
import { listWorklets, outputFolder, selectWorklets, type WorkletFile } from '../project/list-worklets.ts';
import { reportDiagnostics, textsBelow } from '../report-diagnostics.ts';
import { unifiedDiff } from '../unified-diff.ts';
import { type Build, buildWorklets, rememberBuild } from './build-worklets.ts';
import { type OutdatedFile, orphanedFiles, outdatedFiles, writeOutdated } from './write-build.ts';

interface BuildRequest {
  readonly names: readonly string[];
  readonly check: boolean;
  readonly json: boolean;
  readonly jobs?: number | undefined;
  readonly shard?: Shard | undefined;
}

type Status = 'built' | 'unchanged' | 'outOfDate' | 'failed';

/** Paths of files by the worklet whose folder they are in. */
function byWorklet(outdated: readonly OutdatedFile[]): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const { path } of outdated) {
    const name = path.split('/')[1];
    const known = paths.get(name);
    if (known) known.push(path);
    else paths.set(name, [path]);
  }
  return paths;
}

function statusOf(build: Build, outdated: ReadonlyMap<string, unknown>, check: boolean, { name }: WorkletFile): Status {
  if (build.failed.some((worklet) => worklet.name === name)) return 'failed';
  if (!outdated.has(name)) return 'unchanged';
  return check ? 'outOfDate' : 'built';
}

function writeJson(build: Build, outdated: readonly OutdatedFile[], request: BuildRequest, root: string, context: CommandContext): void {
  const textOf = textsBelow(root);
  const documents = build.diagnostics.map((diagnostic) => diagnosticDocument(diagnostic, textOf));
  const changed = byWorklet(outdated);
  const results = build.worklets.map((worklet) => ({
    name: worklet.name,
    file: worklet.file,
    status: statusOf(build, changed, request.check, worklet),
    folder: `${outputFolder}/${worklet.name}`,
    files: changed.get(worklet.name) ?? [],
    diagnostics: documents.filter(({ file }) => file === worklet.file),
  }));
  writeDocument(context, results, {
    diagnostics: documents.filter(({ file }) => !build.worklets.some((worklet) => worklet.file === file)),
    orphans: outdated.filter(({ after }) => after === undefined).map(({ path }) => path),
  });
}

function writeLines(build: Build, outdated: readonly OutdatedFile[], check: boolean, context: CommandContext): void {
  const { colors } = context;
  const words = {
    built: colors.green('built'),
    unchanged: colors.dim('unchanged'),
    outOfDate: colors.red('out of date'),
    failed: colors.red('failed'),
  };
  const changed = byWorklet(outdated);
  for (const worklet of build.worklets) {
    const status = statusOf(build, changed, check, worklet);
    if (context.quiet && (status === 'built' || status === 'unchanged')) continue;
    const padding = ' '.repeat(11 - (status === 'outOfDate' ? 11 : status.length));
    context.write(`${words[status]}${padding} ${worklet.name}${status === 'failed' ? '' : ` -> ${outputFolder}/${worklet.name}`}\n`);
  }
}

/** `worklet build`: everything that compiles is written, or nothing is when one does not. */
export async function runBuild(request: BuildRequest, context: CommandContext): Promise<ExitCode> {
  const root = requireRoot(context.cwd, context.root);
  const worklets = inShard(selectWorklets(root, request.names), request.shard);
  const { jobs } = request;
  const progress = new Progress(context, 'Worklets compiled', worklets.length);
  const build = await buildWorklets(root, worklets, { useCache: !request.check, ...(jobs === undefined ? {} : { jobs }) });
  progress.clear();
  const names = listWorklets(root).map(({ name }) => name);
  const outdated = [...outdatedFiles(root, build), ...(request.names.length === 0 ? orphanedFiles(root, names) : [])];
  if (!request.json) reportDiagnostics(build.diagnostics, context, root);
  if (build.failed.length > 0) {
    if (request.json) writeJson(build, [], request, root, context);
    else context.writeError(`${build.failed.length} of ${worklets.length} worklets do not compile; ${outputFolder} is as it was.\n`);
    return exitCodes.doesNotCompile;
  }
  if (!request.check) {
    writeOutdated(root, outdated);
    rememberBuild(build, names);
  }
  if (request.json) writeJson(build, outdated, request, root, context);
  else writeLines(build, outdated, request.check, context);
  if (!request.check || outdated.length === 0) return exitCodes.ok;
  if (!request.json) for (const { path, before, after } of outdated) context.write(await unifiedDiff(path, before, after));
  throw new CommandFailure(exitCodes.outOfDate, ...outdated.map(({ path }) => WK4008.at(undefined, { path })));
}
