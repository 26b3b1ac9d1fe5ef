import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFolder } from '../project/list-worklets.ts';
import { type FileToWrite, writeFilesTogether } from '../write-files-together.ts';
import type { Build } from './build-worklets.ts';

/** A file of `dist` that is not what the sources give. */
export interface OutdatedFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** Missing where there is no such file. */
  readonly before?: string;
  /** Missing where there should be none. */
  readonly after?: string;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** What the compiled worklets of a build would change in `dist`. */
export function outdatedFiles(root: string, build: Build): OutdatedFile[] {
  const outdated: OutdatedFile[] = [];
  for (const { worklet, outputs } of build.fresh.values()) {
    for (const [name, after] of Object.entries(outputs)) {
      const path = `${outputFolder}/${worklet.name}/${name}`;
      const before = textOf(join(root, path));
      if (before !== after) outdated.push({ path, before, after });
    }
  }
  return outdated;
}

/** The generated files of folders in `dist` whose worklet is gone: those that stand there beside a worklet.json of ours. */
export function orphanedFiles(root: string, names: readonly string[]): OutdatedFile[] {
  let folders: string[];
  try {
    folders = readdirSync(join(root, outputFolder));
  } catch {
    return [];
  }
  return folders
    .filter((folder) => !names.includes(folder) && textOf(join(root, outputFolder, folder, 'worklet.json'))?.includes('"schemaVersion"'))
    .flatMap((folder) =>
      ['evaluation.ps1', 'remediation.ps1', `${folder}.Tests.ps1`, 'README.md', 'worklet.json'].flatMap((name) => {
        const path = `${outputFolder}/${folder}/${name}`;
        const before = textOf(join(root, path));
        return before === undefined ? [] : [{ path, before }];
      }),
    );
}

/** Writes what has changed, all of it or nothing. */
export function writeOutdated(root: string, outdated: readonly OutdatedFile[]): void {
  const files = outdated.map(({ path, after }): FileToWrite => ({ path: join(root, path), ...(after === undefined ? {} : { content: after }) }));
  if (files.length > 0) writeFilesTogether(files, root);
}
