import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../../base/did-you-mean.ts';
import { CommandFailure } from '../command-failure.ts';
import { WK4003, WK4004, WK4006 } from '../diagnostics.ts';
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

function collect(root: string, folder: string, found: WorkletFile[]): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && folder === workletFolder) return;
    throw new CommandFailure(exitCodes.inputOutput, WK4006.at(undefined, { path: folder, reason: reasonOf(error) }));
  }
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') collect(root, file, found);
    } else if (entry.name.endsWith(ending)) found.push({ name: entry.name.slice(0, -ending.length), file });
  }
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** All worklets of a project, sorted by name. Two of one name are both listed: the compiler says what is wrong with them. */
export function listWorklets(root: string): WorkletFile[] {
  const found: WorkletFile[] = [];
  collect(root, workletFolder, found);
  found.sort((one, other) => compare(one.name, other.name) || compare(one.file, other.file));
  return found;
}

/** The worklets of the given names (a name, or its file), or all of them; no worklet at all, or an unknown name, ends the command. */
export function selectWorklets(root: string, names: readonly string[] = []): WorkletFile[] {
  const all = listWorklets(root);
  if (all.length === 0) throw new CommandFailure(exitCodes.usage, WK4003.at(undefined, { folder: workletFolder }));
  if (names.length === 0) return all;
  const chosen = names.flatMap((given) => {
    const found = all.filter(({ name, file }) => name === given || file === given.replaceAll('\\', '/').replace(/^\.\//, ''));
    if (found.length > 0) return found;
    const known = all.map(({ name }) => name);
    const meant = didYouMean(given, known);
    const shown = known.slice(0, 10).map((name) => `\`${name}\``);
    const suggestion = meant === undefined ? `Known: ${shown.join(', ')}${known.length > 10 ? ', ...' : ''}.` : `Did you mean \`${meant}\`?`;
    throw new CommandFailure(exitCodes.usage, WK4004.at(undefined, { name: given, suggestion }));
  });
  // A twin of a chosen worklet comes along, so that the compiler sees the name twice.
  return all.filter(({ name }) => chosen.some((worklet) => worklet.name === name));
}
