import { relative, resolve } from 'node:path';
import { catalogJson } from '../packager/catalog-json.ts';
import { packageArchive } from '../packager/package-archive.ts';
import { type PolicyTarget, policyJson } from '../packager/policy-json.ts';
import type { CommandContext } from './command-context.ts';
import { CommandFailure } from './command-failure.ts';
import { compileFresh } from './compile-one.ts';
import { WK4001 } from './diagnostics.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { writeDocument } from './json-document.ts';
import { requireRoot } from './project/find-root.ts';
import { selectWorklets } from './project/list-worklets.ts';
import { type FileToWrite, writeFilesTogether } from './write-files-together.ts';

interface PackageRequest extends PolicyTarget {
  readonly names: readonly string[];
  readonly all: boolean;
  readonly out: string;
  readonly json: boolean;
}

const usageFailure = (problem: string) => new CommandFailure(exitCodes.usage, WK4001.at(undefined, { problem, usage: 'worklet package' }));

/** An id as the console writes it. */
export function readId(option: string, text: string | number): number {
  const id = Number(text);
  if (!/^\d+$/.test(String(text)) || !Number.isSafeInteger(id)) throw usageFailure(`\`--${option}\` takes a number, not \`${text}\`.`);
  return id;
}

/**
 * `worklet package`: a zip and the body of a policy for each worklet, and with `--all` the catalogue of them; all made from the
 * sources as they are now. The lines are those of `sha256sum`.
 */
export async function packageWorklets(request: PackageRequest, context: CommandContext): Promise<ExitCode> {
  if (request.all === request.names.length > 0) {
    throw usageFailure(request.all ? '`--all` and names exclude each other.' : 'Name a worklet, or say `--all`.');
  }
  const root = requireRoot(context.cwd, context.root);
  const out = resolve(context.cwd, request.out);
  const worklets = await compileFresh(root, selectWorklets(root, request.names), context);
  const made = worklets.map(({ parts }) => {
    const { name, version } = parts.metadata;
    const policy = { name: `${name}-${version}.policy.json`, bytes: Buffer.from(policyJson(parts, request)) };
    return { metadata: parts.metadata, package: packageArchive(parts), policy };
  });
  const files = made.flatMap((each): FileToWrite[] =>
    [each.package, each.policy].map(({ name, bytes }) => ({ path: resolve(out, name), content: bytes })),
  );
  if (request.all) files.push({ path: resolve(out, 'catalog.json'), content: catalogJson(made) });
  writeFilesTogether(files, context.cwd);
  const shown = (name: string) => relative(context.cwd, resolve(out, name)).replaceAll('\\', '/');
  const results = made.map(({ metadata: { name, version }, package: { name: file, bytes, sha256 }, policy }) => {
    return { name, version, file: shown(file), bytes: bytes.length, sha256, policy: shown(policy.name) };
  });
  if (request.json) writeDocument(context, results, request.all ? { catalog: shown('catalog.json') } : {});
  else for (const { sha256, file } of results) context.write(`${sha256}  ${file}\n`);
  return exitCodes.ok;
}
