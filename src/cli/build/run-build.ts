import type { CommandContext } from '../command-context.ts';
import { CommandFailure } from '../command-failure.ts';
import { WK4008 } from '../diagnostics.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { diagnosticDocument, writeDocument } from '../json-document.ts';
import { requireRoot } from '../project/find-root.ts';
import { listWorklets, outputFolder, selectWorklets, type WorkletFile } from '../project/list-worklets.ts';
import { reportDiagnostics, textsBelow } from '../report-diagnostics.ts';
import { type Build, buildWorklets, rememberBuild } from './build-worklets.ts';
import { type OutdatedFile, orphanedFiles, outdatedFiles, writeOutdated } from './write-build.ts';

interface BuildRequest {
  readonly names: readonly string[];
  readonly check: boolean;
  readonly json: boolean;
}

type Status = 'built' | 'unchanged' | 'outOfDate' | 'failed';

function statusOf(build: Build, outdated: readonly OutdatedFile[], check: boolean, { name }: WorkletFile): Status {
  if (build.failed.some((worklet) => worklet.name === name)) return 'failed';
  const changed = outdated.some(({ path }) => path.startsWith(`${outputFolder}/${name}/`));
  if (!changed) return 'unchanged';
  return check ? 'outOfDate' : 'built';
}

async function diffOf({ path, before, after }: OutdatedFile): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const name = (text: string | undefined) => (text === undefined ? '/dev/null' : path);
  return createTwoFilesPatch(name(before), name(after), before ?? '', after ?? '', undefined, undefined, { headerOptions: FILE_HEADERS_ONLY });
}

function writeJson(build: Build, outdated: readonly OutdatedFile[], request: BuildRequest, root: string, context: CommandContext): void {
  const textOf = textsBelow(root);
  const documents = build.diagnostics.map((diagnostic) => diagnosticDocument(diagnostic, textOf));
  const results = build.worklets.map((worklet) => ({
    name: worklet.name,
    file: worklet.file,
    status: statusOf(build, outdated, request.check, worklet),
    folder: `${outputFolder}/${worklet.name}`,
    files: outdated.filter(({ path }) => path.startsWith(`${outputFolder}/${worklet.name}/`)).map(({ path }) => path),
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
  for (const worklet of build.worklets) {
    const status = statusOf(build, outdated, check, worklet);
    const padding = ' '.repeat(11 - (status === 'outOfDate' ? 11 : status.length));
    context.write(`${words[status]}${padding} ${worklet.name}${status === 'failed' ? '' : ` -> ${outputFolder}/${worklet.name}`}\n`);
  }
}

/** `worklet build`: everything that compiles is written, or nothing is when one does not. */
export async function runBuild(request: BuildRequest, context: CommandContext): Promise<ExitCode> {
  const root = requireRoot(context.cwd, context.root);
  const worklets = selectWorklets(root, request.names);
  const build = await buildWorklets(root, worklets, { useCache: !request.check });
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
  if (!request.json) for (const file of outdated) context.write(await diffOf(file));
  throw new CommandFailure(exitCodes.outOfDate, ...outdated.map(({ path }) => WK4008.at(undefined, { path })));
}
