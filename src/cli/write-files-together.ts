import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { CommandFailure } from './command-failure.ts';
import { WK4007 } from './diagnostics.ts';
import { exitCodes } from './exit-code.ts';
import { reasonOf } from './system-error.ts';

/** A file to be written, or to be taken away where `content` is missing. */
export interface FileToWrite {
  /** Absolute. */
  readonly path: string;
  readonly content?: string | Uint8Array;
}

/** Creates the missing folders of a path; gives those that it made, the outermost first. */
function makeFolders(folder: string): string[] {
  const made: string[] = [];
  for (let missing = folder; !existsSync(missing); missing = dirname(missing)) made.unshift(missing);
  mkdirSync(folder, { recursive: true });
  return made;
}

function writeWhole(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const file = openSync(path, 'wx');
  try {
    for (let offset = 0; offset < bytes.length; ) offset += writeSync(file, bytes, offset);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes files so that either all of them are there in the end, or everything is as it was: each is first written whole under
 * a temporary name beside its place; only when all are, they are renamed. A failure takes back what was done.
 */
export function writeFilesTogether(files: readonly FileToWrite[], root: string): void {
  const undo: (() => void)[] = [];
  let current = root;
  const folders = new Set<string>();
  try {
    const staged = files.map(({ path, content }, index) => {
      current = path;
      if (content === undefined) return { path, temporary: undefined };
      const parent = dirname(path);
      // Asking the disk for the same folder again and again takes as long as the writing.
      if (!folders.has(parent)) for (const folder of makeFolders(parent)) undo.push(() => rmdirSync(folder));
      folders.add(parent);
      const temporary = `${path}.${process.pid}-${index}.tmp`;
      undo.push(() => rmSync(temporary, { force: true }));
      writeWhole(temporary, content);
      return { path, temporary };
    });
    for (const { path, temporary } of staged) {
      current = path;
      const before = existsSync(path) ? readFileSync(path) : undefined;
      if (temporary === undefined) rmSync(path, { force: true });
      else renameSync(temporary, path);
      undo.push(before === undefined ? () => rmSync(path, { force: true }) : () => writeBack(path, before));
    }
  } catch (error) {
    const reason = reasonOf(error);
    for (const step of undo.reverse()) {
      try {
        step();
      } catch {
        // Taking back is done as far as the disk lets us; the first failure is the one to report.
      }
    }
    throw new CommandFailure(exitCodes.inputOutput, WK4007.at(undefined, { path: relative(root, current).replaceAll('\\', '/') || current, reason }));
  }
}

function writeBack(path: string, content: Uint8Array): void {
  const temporary = `${path}.${process.pid}-back.tmp`;
  writeWhole(temporary, content);
  renameSync(temporary, path);
}
