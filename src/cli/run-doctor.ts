import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, packageVersion } from '../base/package-root.ts';
import { findPowerShell } from '../engines/pwsh/find-pwsh.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { writeDocument } from './json-document.ts';
import { requireRoot } from './project/find-root.ts';
import { listWorklets, workletFolder } from './project/list-worklets.ts';

interface Finding {
  readonly name: string;
  readonly found: string | null;
  /** What to know where nothing was found. */
  readonly note?: string;
}

function findings(root: string): Finding[] {
  const worklets = listWorklets(root).length;
  const powerShell = findPowerShell();
  const cache = join(root, 'node_modules/.cache/workletkit/build.json');
  return [
    { name: 'workletkit', found: `${packageVersion()} in ${packageRoot()}` },
    { name: 'node', found: `${process.versions.node} on ${process.platform} ${process.arch}` },
    { name: 'project', found: root },
    { name: 'worklets', found: worklets > 0 ? `${worklets} in ${workletFolder}` : null, note: '`worklet new NAME` writes one' },
    {
      name: 'editor',
      found: existsSync(join(root, workletFolder, 'tsconfig.json')) ? `${workletFolder}/tsconfig.json` : null,
      note: 'no tsconfig.json: the editor does not show what the compiler refuses',
    },
    { name: 'cache', found: existsSync(cache) ? 'node_modules/.cache/workletkit' : null, note: 'nothing is remembered; every build compiles' },
    {
      name: 'powershell',
      found: powerShell ? `${powerShell.version} at ${powerShell.path}` : null,
      note: 'not needed: worklets are tested on the simulated engine',
    },
  ];
}

/** `worklet doctor`: what there is to work with. Nothing that may be missing is needed, so the code is 0. */
export async function runDoctor(json: boolean, context: CommandContext): Promise<ExitCode> {
  const results = findings(requireRoot(context.cwd, context.root));
  if (json) writeDocument(context, results);
  else for (const { name, found, note } of results) context.write(`${name.padEnd(11)} ${found ?? `none (${note})`}\n`);
  return exitCodes.ok;
}
