import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../base/package-root.ts';
import { CommandFailure } from './command-failure.ts';
import { WK4012 } from './diagnostics.ts';
import { exitCodes } from './exit-code.ts';
import type { FileToWrite } from './write-files-together.ts';

/** CI systems that there is a workflow for, and where it belongs. */
const workflows = { github: '.github/workflows/worklets.yml' } as const;

export type CiSystem = keyof typeof workflows;

/** The author's workflow: build, lint, test and package on Linux and Windows. */
export function ciWorkflow(root: string, system: CiSystem): FileToWrite & { readonly name: string } {
  const name = workflows[system];
  const path = join(root, name);
  if (existsSync(path)) throw new CommandFailure(exitCodes.usage, WK4012.at(undefined, { path: name }));
  return { name, path, content: readFileSync(join(packageRoot(), `templates/ci/${system}.yml`), 'utf8') };
}
