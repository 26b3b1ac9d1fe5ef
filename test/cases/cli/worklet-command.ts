import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** What a command printed and ended with. */
export interface Finished {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly command?: string;
}

function run(script: string, args: readonly string[], { cwd, env }: Surroundings): Finished {
  if (!existsSync(join(root, 'lib/cli/main.js'))) throw new Error('lib/ is missing; `npm run build` makes it');
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: cwd ?? root,
    env: { ...process.env, NO_COLOR: '1', CI: '1', NODE_OPTIONS: '', ...env },
    encoding: 'utf8',
  });
  return { stdout, stderr, exitCode: status };
}

/** Runs the built command `worklet`. */
export const worklet = (args: readonly string[], surroundings: Surroundings = {}): Finished => run('bin/worklet.js', args, surroundings);

/** Runs the built command `pester-runner`. */
export const pesterRunner = (args: readonly string[], surroundings: Surroundings = {}): Finished =>
  run('packages/pester-runner/bin.js', args, surroundings);

/** A new folder with files in it; it is taken away when the test has ended. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'worklet-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** A project with worklets by name: a folder with a manifest and a place for the cache. */
export function projectWith(worklets: Readonly<Record<string, string | Uint8Array>>): string {
  const files = Object.entries(worklets).map(([name, text]) => [`worklets/${name}.worklet.ts`, text] as const);
  return folderWith({ 'package.json': '{}', 'node_modules/.keep': '', ...Object.fromEntries(files) });
}

/** The text of a small worklet. */
export const workletText = (user = 'nobody'): string => `import { compliant, defineWorklet, nonCompliant, remediated } from 'workletkit';
import { cim } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Security - Look For ${user}',
  summary: 'Looks whether ${user} is logged on',
  category: 'Security',
  version: '1.2.0',
  evaluate() {
    if (cim.get('Win32_ComputerSystem').UserName === '${user}') return nonCompliant('${user} is there.');
    return compliant('${user} is not there.');
  },
  remediate() {
    return remediated('Nothing is done about ${user}.');
  },
  scenarios: {
    'nobody is logged on': { evaluation: compliant('${user} is not there.') },
  },
});
`;
