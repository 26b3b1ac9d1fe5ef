import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../../base/did-you-mean.ts';
import { CommandFailure } from '../command-failure.ts';
import { WK4003, WK4004, WK4005, WK4007, WK4012 } from '../diagnostics.ts';
import { exitCodes } from '../exit-code.ts';
import { reasonOf } from '../system-error.ts';

/** A worklet's file, found by its place. */
export interface WorkletFile {
  /** The file's name without `.worklet.ts`. */
  readonly name: string;
  /** Relative to the root, with `/`. */
  readonly file: string;
}

/** Where worklets live, and where what is made of them goes; both below the root. */
export const workletFolder = 'worklets';
export const outputFolder = 'dist';

const ending = '.worklet.ts';

/** Names become folders and files on any system, so they keep to what every one of them takes. */
export const workletName = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/;

function collect(root: string, folder: string, found: WorkletFile[]): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && folder === workletFolder) return;
    throw new CommandFailure(exitCodes.inputOutput, WK4007.at(undefined, { path: folder, reason: reasonOf(error) }));
  }
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') collect(root, file, found);
    } else if (entry.name.endsWith(ending)) found.push({ name: entry.name.slice(0, -ending.length), file });
  }
}

/** All worklets of a project, sorted by name. Names must be fit and different, whatever is asked for. */
export function listWorklets(root: string): WorkletFile[] {
  const found: WorkletFile[] = [];
  collect(root, workletFolder, found);
  found.sort((one, other) => (one.name < other.name ? -1 : 1));
  // Windows and macOS take names that differ in case for the same folder.
  for (const [index, { name, file }] of found.entries()) {
    if (!workletName.test(name)) throw new CommandFailure(exitCodes.usage, WK4012.at({ file, start: 0, end: 0 }, { name }));
    const twin = found.slice(0, index).find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (twin) throw new CommandFailure(exitCodes.usage, WK4005.at(undefined, { name, first: twin.file, second: file }));
  }
  return found;
}

/** The worklets of the given names (a name, or its file), or all of them; no worklet at all, or an unknown name, ends the command. */
export function selectWorklets(root: string, names: readonly string[] = []): WorkletFile[] {
  const all = listWorklets(root);
  if (all.length === 0) throw new CommandFailure(exitCodes.usage, WK4003.at(undefined, { folder: workletFolder }));
  if (names.length === 0) return all;
  const chosen = names.map((given) => {
    const found = all.find(({ name, file }) => name === given || file === given.replaceAll('\\', '/').replace(/^\.\//, ''));
    if (found) return found;
    const known = all.map(({ name }) => name);
    const meant = didYouMean(given, known);
    const shown = known.slice(0, 10).map((name) => `\`${name}\``);
    const suggestion = meant === undefined ? `Known: ${shown.join(', ')}${known.length > 10 ? ', …' : ''}.` : `Did you mean \`${meant}\`?`;
    throw new CommandFailure(exitCodes.usage, WK4004.at(undefined, { name: given, suggestion }));
  });
  return all.filter((worklet) => chosen.includes(worklet));
}
