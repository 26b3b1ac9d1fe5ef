import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { unifiedDiff } from '../src/cli/unified-diff.ts';
import { findPowerShell, type InstalledPowerShell } from '../src/engines/pwsh/find-pwsh.ts';

/**
 * `npm run record [-- AREA…] [--check] [--diff FILE]`: asks the PowerShell on the search path again for what stands in
 * test/recorded, writes its answers and shows what differs. With --check nothing is written, and a difference ends with 5;
 * --diff also writes the differences to a file. Exit 4 without a PowerShell.
 */

const recorded = fileURLToPath(new URL('../test/recorded/', import.meta.url));
const drivers = fileURLToPath(new URL('record/', import.meta.url));
const arguments_ = ['-NoLogo', '-NoProfile', '-NonInteractive', '-File'];

interface Answer {
  stdout: string;
  stderr: string;
  exitCode: number | null;
}

/** Runs a script file in a fresh PowerShell, in an empty folder, without colours. */
function runFile(shell: InstalledPowerShell, args: readonly string[], cwd: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(shell.path, [...arguments_, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 120_000,
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => error.push(chunk));
    child.on('error', reject);
    const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString('utf8').replaceAll('\r\n', '\n');
    child.on('close', (exitCode) => resolve({ stdout: text(out), stderr: text(error), exitCode }));
  });
}

/** Does the work on each item, a few at a time, and keeps the order. */
async function mapSome<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]);
    }
  };
  await Promise.all(Array.from({ length: 4 }, lane));
  return results;
}

interface Recorder {
  readonly shell: InstalledPowerShell;
  /** A temporary folder of its own. */
  readonly folder: string;
  readonly read: (file: string) => any;
  /** Says what a recorded file should hold. */
  readonly answer: (file: string, value: unknown) => Promise<void>;
}

/** Runs one of the drivers of record/ on a value and gives what it writes. */
async function drive(recorder: Recorder, driver: string, value: unknown): Promise<any> {
  const folder = mkdtempSync(join(recorder.folder, `${driver}-`));
  const [input, output] = [join(folder, 'in.json'), join(folder, 'out.json')];
  writeFileSync(input, JSON.stringify(value));
  const { exitCode, stderr } = await runFile(recorder.shell, [join(drivers, `${driver}.ps1`), '-In', input, '-Out', output], folder);
  if (exitCode !== 0) throw new Error(`${driver}.ps1 ended with ${exitCode}:\n${stderr}`);
  return JSON.parse(readFileSync(output, 'utf8').replace(/^\uFEFF/, ''));
}

interface LanguageCase {
  name: string;
  script: string;
  stdout: string;
  stderr?: string;
  exitCode: number;
}

const languageFiles = () => readdirSync(join(recorded, 'language')).map((file) => `language/${file}`);
const suiteFiles = () => readdirSync(join(recorded, 'pester')).filter((file) => file.endsWith('.Tests.ps1'));

const areas: Readonly<Record<string, (recorder: Recorder) => Promise<void>>> = {
  async language(recorder) {
    for (const file of languageFiles()) {
      const answers = await mapSome(recorder.read(file) as LanguageCase[], async (one) => {
        const folder = mkdtempSync(join(recorder.folder, 'case-'));
        const empty = join(folder, 'w');
        mkdirSync(empty);
        const script = join(folder, 'case.ps1');
        writeFileSync(script, one.script);
        const { stdout, stderr, exitCode } = await runFile(recorder.shell, [script], empty);
        return {
          ...one,
          stdout,
          exitCode: (exitCode ?? -1) & 255,
          ...(one.stderr === undefined ? {} : { stderr: stderr.replaceAll(`${folder}${sep}`, '') }),
        };
      });
      await recorder.answer(file, answers);
    }
  },
  async syntax(recorder) {
    const scripts = languageFiles().flatMap((file) =>
      (recorder.read(file) as LanguageCase[]).map(({ name, script }) => ({
        name: `${file.slice('language/'.length, -'.json'.length)}/${name}`,
        script,
      })),
    );
    const suites = suiteFiles().map((file) => ({ name: `pester/${file}`, script: readFileSync(join(recorded, 'pester', file), 'utf8') }));
    const parsed = (await drive(recorder, 'syntax', [...scripts, ...suites])) as { name: string; ast: unknown }[];
    const trees = new Map(parsed.map(({ name, ast }) => [name, ast]));
    const former = recorder.read('syntax/ast.json') as { name: string }[];
    await recorder.answer(
      'syntax/ast.json',
      former.map(({ name }) => ({ name, ast: trees.get(name) })),
    );
    const broken = recorder.read('syntax/errors.json') as { script: string }[];
    const found = (await drive(
      recorder,
      'syntax',
      broken.map(({ script }, index) => ({ name: String(index), script })),
    )) as { errors: unknown }[];
    await recorder.answer(
      'syntax/errors.json',
      broken.map(({ script }, index) => ({ script, errors: found[index].errors })),
    );
  },
  async pester(recorder) {
    await mapSome(suiteFiles(), async (file) => {
      const folder = mkdtempSync(join(recorder.folder, 'suite-'));
      const output = join(folder, 'out.json');
      const { exitCode, stderr } = await runFile(
        recorder.shell,
        [join(drivers, 'pester.ps1'), '-In', join(recorded, 'pester', file), '-Out', output],
        folder,
      );
      if (exitCode !== 0) throw new Error(`pester.ps1 ended with ${exitCode} on ${file}:\n${stderr}`);
      // A message may name the place of a failure; the recorded ones name the file alone.
      const here = JSON.stringify(join(recorded, 'pester', sep)).slice(1, -1);
      const document = readFileSync(output, 'utf8')
        .replace(/^\uFEFF/, '')
        .replaceAll(here, '');
      await recorder.answer(`pester/${file.replace('.Tests.ps1', '.json')}`, JSON.parse(document));
    });
  },
  async analyzer(recorder) {
    const file = 'analyzer/default-rules.json';
    const cases = recorder.read(file) as { name: string; script: string }[];
    await recorder.answer(
      file,
      await drive(
        recorder,
        'analyzer',
        cases.map(({ name, script }) => ({ name, script })),
      ),
    );
  },
  async commands(recorder) {
    const [file] = readdirSync(join(recorded, 'commands'));
    const former = recorder.read(`commands/${file}`) as { commands: { name: string; module: string }[] };
    const names = new Set(former.commands.map(({ name }) => name));
    const answer = (await drive(recorder, 'commands', [...new Set(former.commands.map(({ module }) => module))])) as typeof former;
    await recorder.answer(`commands/${file}`, { ...answer, commands: answer.commands.filter(({ name }) => names.has(name)) });
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, diff: { type: 'string' } },
});
const unknown = positionals.find((name) => !(name in areas));
if (unknown !== undefined) {
  console.error(`There is no area ${unknown}. The areas are ${Object.keys(areas).join(', ')}.`);
  process.exit(2);
}
const shell = findPowerShell();
if (!shell) {
  console.error('No PowerShell is on the search path: install PowerShell 7.6, or put its folder on PATH.');
  process.exit(4);
}

const folder = mkdtempSync(join(tmpdir(), 'record-'));
const differences: string[] = [];
const recorder: Recorder = {
  shell,
  folder,
  read: (file) => JSON.parse(readFileSync(join(recorded, file), 'utf8')),
  async answer(file, value) {
    const before = recorder.read(file);
    if (isDeepStrictEqual(value, before)) return;
    const [former, now] = [before, value].map((one) => JSON.stringify(one, null, 1));
    const difference = await unifiedDiff(`test/recorded/${file}`, `${former}\n`, `${now}\n`);
    differences.push(difference);
    process.stdout.write(difference);
    if (!values.check) writeFileSync(join(recorded, file), `${now}\n`);
  },
};
let failed = false;
try {
  console.error(`PowerShell ${shell.version}`);
  for (const name of positionals.length > 0 ? positionals : Object.keys(areas)) {
    try {
      await areas[name](recorder);
    } catch (error) {
      // One area needs Pester, another the analyzer: what is missing takes no other with it.
      failed = true;
      console.error(`${name}: ${(error as Error).message.trimEnd()}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (values.diff !== undefined) writeFileSync(values.diff, differences.join(''));
console.error(differences.length === 0 ? 'Nothing differs.' : `${differences.length} ${differences.length === 1 ? 'file differs' : 'files differ'}.`);
process.exitCode = failed ? 1 : values.check && differences.length > 0 ? 5 : 0;
