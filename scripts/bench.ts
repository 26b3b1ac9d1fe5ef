import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { compileWorklets } from '../src/compiler/compile.ts';
import { runScenario } from '../src/harness/run-scenario.ts';
import { parse } from '../src/syntax/parser/parse.ts';
import { build } from './build.ts';

/** `npm run bench`: how long things take, all measured in this one run; a table, and with `--json` a document. */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const worklet = join(root, 'bin/worklet.js');
const seedFile = 'worklets/force-log-off-current-user.worklet.ts';
const seed = readFileSync(join(root, seedFile), 'utf8');

interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB/s' | 'times';
  /** What we want; lower is better except for MB/s. */
  readonly aim?: number;
}

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

async function measureScenario(): Promise<Measurement> {
  const [{ worklet: compiled }] = await compileWorklets([seedFile], { root });
  const scenario = compiled?.scenarios.find(({ name }) => name.includes('never leaves'));
  if (!compiled || !scenario) throw new Error('the seed worklet has no scenario in which the user never leaves');
  const times = Array.from({ length: 60 }, () => milliseconds(() => void runScenario(compiled, scenario)));
  return { name: 'a scenario with a wait of three minutes, warm', value: median(times.slice(20)), unit: 'ms', aim: 5 };
}

function measureParse(): Measurement {
  const recorded = join(root, 'test/recorded/language');
  const scripts = readdirSync(recorded)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => JSON.parse(readFileSync(join(recorded, file), 'utf8')) as { script: string }[])
    .map(({ script }) => script);
  const bytes = scripts.reduce((sum, script) => sum + Buffer.byteLength(script), 0);
  const times = Array.from({ length: 40 }, () =>
    milliseconds(() => {
      for (const script of scripts) parse(script);
    }),
  );
  return { name: 'parse', value: bytes / 1e6 / (median(times.slice(10)) / 1e3), unit: 'MB/s', aim: 5 };
}

function meets({ value, unit, aim }: Measurement): string {
  if (aim === undefined) return '';
  return (unit === 'MB/s' ? value >= aim : value <= aim) ? 'met' : 'MISSED';
}

function printTable(measurements: readonly Measurement[]): void {
  const width = Math.max(...measurements.map(({ name }) => name.length));
  console.log(`${'what'.padEnd(width)}  ${'measured'.padStart(13)}  ${'aim'.padStart(7)}`);
  for (const measurement of measurements) {
    const { name, value, unit, aim } = measurement;
    const number = value < 100 && unit !== 'ms' ? value.toFixed(2) : value.toFixed(value < 10 ? 1 : 0);
    console.log(
      `${name.padEnd(width)}  ${`${number} ${unit}`.padStart(13)}  ${(aim === undefined ? '' : String(aim)).padStart(7)}  ${meets(measurement)}`,
    );
  }
}

await build();
const measurements = [...measureStarts(), ...measureBuilds(), await measureScenario(), measureParse()];
const document = { schemaVersion: 1, node: process.version, platform: `${process.platform} ${process.arch}`, results: measurements };
if (process.argv.includes('--json')) console.log(JSON.stringify(document, null, 2));
else printTable(measurements);
mkdirSync(join(root, 'test-results'), { recursive: true });
writeFileSync(join(root, 'test-results/bench.json'), `${JSON.stringify(document, null, 2)}\n`);
