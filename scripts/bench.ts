import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './bench/measurement.ts';
import { runBundled } from './bench/run-bundled.ts';
import { build } from './build.ts';

/** `npm run bench`: how long things take, all measured in this one run; a table, and with `--json` a document. */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const worklet = join(root, 'bin/worklet.js');
const pesterRunner = join(root, 'packages/pester-runner/bin.js');
const seedFile = 'worklets/force-log-off-current-user.worklet.ts';
const seed = readFileSync(join(root, seedFile), 'utf8');

const median = (values: readonly number[]) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function runNode(args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
}

/** Median time of a command, from start to end. */
function commandTime(args: readonly string[], cwd: string, times: number, prepare: () => void = () => {}): number {
  return median(
    Array.from({ length: times }, () => {
      prepare();
      return milliseconds(() => runNode(args, cwd));
    }),
  );
}

/** A project with so many worklets, all different. */
function projectOf(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'worklet-bench-'));
  mkdirSync(join(folder, 'worklets'));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{}');
  for (let number = 1; number <= count; number++) {
    const text = seed
      .replace('Force Log Off Current User', `Force Log Off Number ${number}`)
      .replaceAll('minutes(3)', `minutes(${(number % 9) + 1})`);
    writeFileSync(join(folder, `worklets/bench-${number}.worklet.ts`), text);
  }
  const paths = { workletkit: [join(root, 'lib/types/model/index.d.ts')], 'workletkit/windows': [join(root, 'lib/types/model/windows.d.ts')] };
  const configuration = { extends: join(root, 'lib/model/library/tsconfig.json'), compilerOptions: { paths }, include: ['**/*.ts'] };
  writeFileSync(join(folder, 'worklets/tsconfig.json'), JSON.stringify(configuration));
  return folder;
}

/** What TypeScript alone takes for the same files: start, read, bind, check. */
const bareCheck = `
const { Project } = await import(${JSON.stringify(import.meta.resolve('ts-morph'))});
const project = new Project({ tsConfigFilePath: 'worklets/tsconfig.json' });
project.getPreEmitDiagnostics();
`;

function measureBuilds(): Measurement[] {
  const one = projectOf(1);
  const hundred = projectOf(100);
  const cold = (folder: string, times: number) =>
    commandTime([worklet, 'build'], folder, times, () => {
      for (const made of ['dist', 'node_modules/.cache']) rmSync(join(folder, made), { recursive: true, force: true });
    });
  try {
    const coldOne = cold(one, 5);
    const coldHundred = cold(hundred, 3);
    const unchanged = commandTime([worklet, 'build'], hundred, 7);
    const bare = commandTime(['--input-type=module', '-e', bareCheck], hundred, 3);
    return [
      { name: 'build of 1 worklet, cold', value: coldOne, unit: 'ms', aim: 1500 },
      { name: 'build of 100 worklets, cold', value: coldHundred, unit: 'ms' },
      { name: 'bare ts-morph type check of the same 100 files', value: bare, unit: 'ms' },
      { name: 'build of 100 against the bare check', value: coldHundred / bare, unit: 'times', aim: 1.3 },
      { name: 'build of 100 worklets, nothing changed', value: unchanged, unit: 'ms', aim: 300 },
    ];
  } finally {
    for (const folder of [one, hundred]) rmSync(folder, { recursive: true, force: true });
  }
}

function measureStarts(): Measurement[] {
  const folder = mkdtempSync(join(tmpdir(), 'worklet-bench-'));
  const statements = Array.from({ length: 100 }, (_, number) => `function Get-Part${number} {\n    param([int]$Value)\n    $Value + ${number}\n}\n`);
  writeFileSync(
    join(folder, 'script.ps1'),
    `${statements.join('')}$sum = 0\nforeach ($i in 1..100) { $sum += Get-Part7 -Value $i }\n"The sum is $sum."\n`,
  );
  try {
    return [
      { name: 'node with an empty file', value: commandTime(['-e', ''], folder, 11), unit: 'ms' },
      { name: 'worklet --help', value: commandTime([worklet, '--help'], folder, 11), unit: 'ms', aim: 150 },
      { name: 'worklet run, a script of 400 lines', value: commandTime([worklet, 'run', 'script.ps1'], folder, 11), unit: 'ms', aim: 250 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What `worklet new` writes, as so many worklets that differ in their texts: each has three scenarios. */
function manyWorklets(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'worklet-bench-'));
  writeFileSync(join(folder, 'package.json'), '{}');
  mkdirSync(join(folder, 'node_modules'));
  runNode([worklet, 'new', 'bench-0'], folder);
  const first = join(folder, 'worklets/bench-0.worklet.ts');
  const text = readFileSync(first, 'utf8');
  rmSync(first);
  for (let number = 1; number <= count; number++) {
    const own = text
      .replace(/title: '.*'/, `title: 'Windows - Maintenance Tasks - Bench ${number}'`)
      .replaceAll('seconds(30)', `seconds(${30 + (number % 9) * 2})`);
    const scenarios = own.replaceAll('after 30 seconds', `after ${30 + (number % 9) * 2} seconds`);
    writeFileSync(join(folder, `worklets/bench-${number}.worklet.ts`), scenarios);
  }
  return folder;
}

/** Build and test of many worklets with one job and with two. */
function measureMany(): Measurement[] {
  const count = 1000;
  const folder = manyWorklets(count);
  const cold = () => {
    for (const made of ['dist', 'node_modules/.cache']) rmSync(join(folder, made), { recursive: true, force: true });
  };
  const cores = availableParallelism();
  const pair = (command: string, prepare?: () => void): Measurement[] => {
    const [one, two] = ['1', '2'].map((jobs) => commandTime([worklet, command, '--quiet', '--jobs', jobs], folder, 1, prepare));
    return [
      { name: `${command} of ${count} worklets, 1 job`, value: one, unit: 'ms' },
      { name: `${command} of ${count} worklets, 2 jobs`, value: two, unit: 'ms' },
      // One core cannot be twice as fast as itself.
      { name: `${command}: 2 jobs against 1`, value: one / two, unit: 'times faster', ...(cores < 2 ? {} : { aim: 1.8 }) },
    ];
  };
  try {
    return [...pair('build', cold), ...pair('test')];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A suite of so many tests of one line. */
const suiteOf = (count: number) =>
  `Describe 'bench' {\n${Array.from({ length: count }, (_, number) => `    It 'test ${number}' { ${number} + 1 | Should -Be ${number + 1} }\n`).join('')}}\n`;

/** The most memory that a command takes, in megabytes; Node says so itself when it ends. */
function commandMemory(args: readonly string[], cwd: string): number {
  const report = 'process.on("exit", () => process._rawDebug("memory " + process.resourceUsage().maxRSS))';
  const { stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(report)}`, ...args], {
    cwd,
    encoding: 'utf8',
  });
  const [, kilobytes] = /^memory (\d+)$/m.exec(stderr) ?? [];
  return Number(kilobytes) / 1024;
}

/** Against Pester 5.9 on a machine of this kind: 4.2 s and 212 MB for the one file. */
function measureSuites(): Measurement[] {
  const one = mkdtempSync(join(tmpdir(), 'worklet-bench-'));
  const many = mkdtempSync(join(tmpdir(), 'worklet-bench-'));
  writeFileSync(join(one, 'one.Tests.ps1'), suiteOf(200));
  for (let file = 1; file <= 50; file++) writeFileSync(join(many, `file-${file}.Tests.ps1`), suiteOf(200));
  writeFileSync(join(one, 'code.ps1'), codeFor());
  writeFileSync(join(one, 'covered.Tests.ps1'), coveredSuite);
  const command = (...args: string[]) => [pesterRunner, ...args];
  try {
    const plain = commandTime(command('covered.Tests.ps1'), one, 11);
    const covered = commandTime(command('covered.Tests.ps1', '--coverage', 'code.ps1'), one, 11);
    return [
      { name: 'pester-runner, a file of 200 tests', value: commandTime(command('one.Tests.ps1'), one, 11), unit: 'ms', aim: 300 },
      { name: 'memory of the same', value: commandMemory(command('one.Tests.ps1'), one), unit: 'MB', aim: 120 },
      { name: 'pester-runner, 10,000 tests in 50 files, 2 jobs', value: commandTime(command('--jobs', '2'), many, 5), unit: 'ms', aim: 2000 },
      { name: 'the same suite with coverage against without', value: covered / plain, unit: 'times', aim: 1.1 },
    ];
  } finally {
    for (const folder of [one, many]) rmSync(folder, { recursive: true, force: true });
  }
}

/** A script of some length in which loops run. */
const codeFor = () =>
  Array.from(
    { length: 60 },
    (_, number) =>
      `function Get-Part${number} {\n    param([int]$Count)\n    $sum = 0\n    foreach ($i in 1..$Count) { if ($i % 2) { $sum += $i } else { $sum -= 1 } }\n    $sum\n}\n`,
  ).join('');

const coveredSuite = `BeforeAll { . $PSScriptRoot/code.ps1 }
Describe 'parts' { It 'sums <_>' -ForEach (0..59) { & "Get-Part$_" 2000 | Should -BeGreaterThan 0 } }
`;

function meets({ value, unit, aim }: Measurement): string {
  if (aim === undefined) return '';
  return (unit === 'MB/s' || unit === 'times faster' ? value >= aim : value <= aim) ? 'met' : 'MISSED';
}

function printTable(measurements: readonly Measurement[]): void {
  const width = Math.max(...measurements.map(({ name }) => name.length));
  console.log(`${'what'.padEnd(width)}  ${'measured'.padStart(19)}  ${'aim'.padStart(7)}`);
  for (const measurement of measurements) {
    const { name, value, unit, aim } = measurement;
    const number = value < 100 && unit !== 'ms' ? value.toFixed(2) : value.toFixed(value < 10 ? 1 : 0);
    console.log(
      `${name.padEnd(width)}  ${`${number} ${unit}`.padStart(19)}  ${(aim === undefined ? '' : String(aim)).padStart(7)}  ${meets(measurement)}`,
    );
  }
}

await build();
const measurements = [...measureStarts(), ...measureSuites(), ...measureBuilds(), ...measureMany(), ...(await runBundled('in-process.ts'))];
const document = { schemaVersion: 1, node: process.version, platform: `${process.platform} ${process.arch}`, results: measurements };
if (process.argv.includes('--json')) console.log(JSON.stringify(document, null, 2));
else printTable(measurements);
mkdirSync(join(root, 'test-results'), { recursive: true });
writeFileSync(join(root, 'test-results/bench.json'), `${JSON.stringify(document, null, 2)}\n`);
