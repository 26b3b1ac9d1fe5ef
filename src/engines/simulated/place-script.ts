import { realpathSync } from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import type { Platform } from '../../runtime/session.ts';
import { isInside } from '../host-folder.ts';
import type { Mount } from './script-job.ts';

/** Where a script of the host lies on the simulated machine, and what is mounted there for it. */
export interface PlacedScript {
  readonly path: string;
  readonly location: string;
  readonly mounts: readonly Mount[];
}

/** A script of the project that is a link to a file elsewhere. */
export interface LinkOut {
  readonly linkTo: string;
}

const places = {
  windows: { project: 'C:\\work', single: 'C:\\script', separator: '\\' },
  linux: { project: '/work', single: '/script', separator: '/' },
} as const;

function below(folder: string, way: string, separator: string): string {
  return way === '' ? folder : `${folder}${separator}${way.split(sep).join(separator)}`;
}

/**
 * The project's root is mounted as a whole, and the script starts in the folder that corresponds to the current one; a script
 * that lies elsewhere is mounted alone. A link that leads out of the project is not followed.
 * @param paths absolute, existing paths of the host
 */
export function placeScript(paths: { root: string; cwd: string; script: string }, platform: Platform): PlacedScript | LinkOut {
  const { project, single, separator } = places[platform];
  const root = realpathSync(paths.root);
  // The folder's own links are followed (a temporary folder is often behind one), the file's are what is looked at.
  const folder = realpathSync(dirname(paths.script));
  const script = `${folder}${folder.endsWith(sep) ? '' : sep}${basename(paths.script)}`;
  if (isInside(root, folder)) {
    const target = realpathSync(script);
    if (!isInside(root, target)) return { linkTo: target };
    const cwd = realpathSync(paths.cwd);
    return {
      path: below(project, relative(root, script), separator),
      location: below(project, isInside(root, cwd) ? relative(root, cwd) : '', separator),
      mounts: [{ at: project, kind: 'folder', path: root }],
    };
  }
  if (isInside(root, dirname(paths.script))) return { linkTo: script };
  return {
    path: below(single, basename(paths.script), separator),
    location: single,
    mounts: [{ at: single, kind: 'file', path: paths.script }],
  };
}
