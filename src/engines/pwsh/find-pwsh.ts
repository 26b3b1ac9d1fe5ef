import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A PowerShell that is installed on this computer. */
export interface InstalledPowerShell {
  readonly path: string;
  /** `$PSVersionTable.PSVersion`. */
  readonly version: string;
}

/** PowerShell 7 before Windows PowerShell; the latter only exists on Windows. */
const names = process.platform === 'win32' ? ['pwsh.exe', 'powershell.exe'] : ['pwsh'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onPath(name: string, env: NodeJS.ProcessEnv): string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).filter(isProgram);
}

/** Every PowerShell of the search path, the preferred ones first; whether they start is not tried. */
export function powerShellsOnPath(env: NodeJS.ProcessEnv = process.env): string[] {
  return names.flatMap((name) => onPath(name, env).slice(0, 1));
}

/** The first PowerShell of the search path that starts, or undefined. */
export function findPowerShell(env: NodeJS.ProcessEnv = process.env): InstalledPowerShell | undefined {
  for (const path of powerShellsOnPath(env)) {
    const command = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', '"$($PSVersionTable.PSVersion)"'];
    const { status, stdout } = spawnSync(path, command, { encoding: 'utf8', timeout: 30_000, windowsHide: true });
    if (status === 0 && /^\d+\.\d+/.test(stdout)) return { path, version: stdout.trim() };
  }
  return undefined;
}
