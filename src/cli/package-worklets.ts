import { relative, resolve } from 'node:path';
import { packageArchive } from '../packager/package-archive.ts';
import type { CommandContext } from './command-context.ts';
import { CommandFailure } from './command-failure.ts';
import { compileFresh } from './compile-one.ts';
import { WK4001 } from './diagnostics.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { writeDocument } from './json-document.ts';
import { requireRoot } from './project/find-root.ts';
import { selectWorklets } from './project/list-worklets.ts';
import { writeFilesTogether } from './write-files-together.ts';

interface PackageRequest {
  readonly names: readonly string[];
  readonly all: boolean;
  readonly out: string;
  readonly json: boolean;
}

/** `worklet package`: one zip a worklet, made from the sources as they are now; the lines are those of `sha256sum`. */
export async function packageWorklets(request: PackageRequest, context: CommandContext): Promise<ExitCode> {
  if (request.all === request.names.length > 0) {
    const problem = request.all ? '`--all` and names exclude each other.' : 'Name a worklet, or say `--all`.';
    throw new CommandFailure(exitCodes.usage, WK4001.at(undefined, { problem, usage: 'worklet package' }));
  }
  const root = requireRoot(context.cwd, context.root);
  const out = resolve(context.cwd, request.out);
  const worklets = await compileFresh(root, selectWorklets(root, request.names), context);
  const archives = worklets.map(({ parts }) => packageArchive(parts));
  writeFilesTogether(
    archives.map(({ name, bytes }) => ({ path: resolve(out, name), content: bytes })),
    context.cwd,
  );
  const results = archives.map(({ name, bytes, sha256 }, index) => {
    const file = relative(context.cwd, resolve(out, name)).replaceAll('\\', '/');
    return { name: worklets[index].worklet.name, version: worklets[index].data.metadata.version, file, bytes: bytes.length, sha256 };
  });
  if (request.json) writeDocument(context, results);
  else for (const { sha256, file } of results) context.write(`${sha256}  ${file}\n`);
  return exitCodes.ok;
}
