import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A PowerShell that is installed on this computer. */
export interface InstalledPowerShell {
  readonly path: string;
  /** `$PSVersionTable.PSVersion`. */
  readonly version: string;
}

/** PowerShell 7 before Windows PowerShell; the latter only exists on Windows. */
const names = process.platform === 'win32' ? ['pwsh.exe', 'powershell.exe'] : ['pwsh'];

function onPath(name: string, env: NodeJS.ProcessEnv): string | undefined {
  return (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** The first PowerShell of the search path that starts, or undefined. */
export function findPowerShell(env: NodeJS.ProcessEnv = process.env): InstalledPowerShell | undefined {
  for (const name of names) {
    const path = onPath(name, env);
    if (path === undefined) continue;
    const command = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', '"$($PSVersionTable.PSVersion)"'];
    const { status, stdout } = spawnSync(path, command, { encoding: 'utf8', timeout: 30_000, windowsHide: true });
    if (status === 0 && /^\d+\.\d+/.test(stdout)) return { path, version: stdout.trim() };
  }
  return undefined;
}
