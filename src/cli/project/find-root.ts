import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CommandFailure } from '../command-failure.ts';
import { WK4015 } from '../diagnostics.ts';
import { exitCodes } from '../exit-code.ts';

/** The project's root: `--root`, or the nearest folder with a package.json or .git, or the current folder. */
export function findRoot(cwd: string, option?: string): string {
  if (option !== undefined) return resolve(cwd, option);
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) || existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return cwd;
  }
}

/** The project's root; a `--root` that is no folder ends the command. */
export function requireRoot(cwd: string, option?: string): string {
  const root = findRoot(cwd, option);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return root;
  throw new CommandFailure(exitCodes.usage, WK4015.at(undefined, { path: option ?? root }));
}
