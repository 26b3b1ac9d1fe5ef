import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, type BuildResult, build as bundle } from 'esbuild';
import { generate } from './generate.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lib = join(root, 'lib');
/** Everything is made here first, so that lib/ is whole at any moment, also while a build runs or fails. */
const staging = join(root, 'node_modules/.cache/workletkit-build');

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };

/**
 * What stands under `dependencies` stays outside, everything else is bundled: loading yargs as its own dozens of files alone
 * takes 30 ms of every start.
 */
const shared = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: Object.keys(dependencies),
  // Bundled CommonJS modules ask for Node's own modules by `require`.
  banner: { js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);" },
  alias: { 'string-width': join(root, 'src/cli/plain-width.ts') },
  metafile: true,
  chunkNames: 'chunks/[name]-[hash]',
  charset: 'utf8',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** The product: the command line, the public model, the engine's worker. A dynamic import starts a chunk of its own. */
const product = {
  ...shared,
  outdir: staging,
  entryPoints: {
    'cli/main': 'src/cli/main.ts',
    'cli/build-thread': 'src/cli/build/build-thread.ts',
    'model/index': 'src/model/index.ts',
    'model/windows': 'src/model/windows.ts',
    'engines/worker': 'src/cli/start-engine-thread.ts',
  },
} satisfies BuildOptions;

/** The second package is published alone, so it is a bundle of its own and shares no chunk with the product. */
const pesterRunner = {
  ...shared,
  outdir: join(staging, 'pester-runner'),
  entryPoints: {
    'cli/main': 'src/cli/pester-runner/main.ts',
    index: 'src/cli/pester-runner/api.ts',
    vitest: 'src/cli/pester-runner/vitest-entry.ts',
    'vitest-suite': 'src/cli/pester-runner/vitest-suite.ts',
    'engines/worker': 'src/cli/start-engine-thread.ts',
  },
} satisfies BuildOptions;

/** The engine is one file: its thread loads it as a script whose compiled code can be kept (src/cli/start-engine-thread.ts). */
const engine = {
  ...shared,
  banner: {},
  splitting: false,
  format: 'cjs',
  // Less to read at each start; names stay, for the stacks of our own faults.
  minifyWhitespace: true,
  minifySyntax: true,
  charset: 'ascii',
  outfile: join(staging, 'engines/engine.cjs'),
  entryPoints: ['src/cli/engine-thread.ts'],
} satisfies BuildOptions;

/** The public types of each package: what an author's editor and the compiler's type check read. */
const modelTypes = ['src/model/index.ts', 'src/model/windows.ts'];
const pesterTypes = ['src/cli/pester-runner/package-types.ts', 'src/cli/pester-runner/vitest-types.ts'];

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${relative(root, args[0])} ended with code ${code}`))));
  });
}

/** Emits the declarations; imports inside them end in `.js`, so that every module resolution finds them. */
async function emitTypes(outDir: string, entries: readonly string[]): Promise<void> {
  await run(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    '--ignoreConfig',
    '--declaration',
    '--emitDeclarationOnly',
    '--noCheck',
    '--rootDir',
    'src',
    '--outDir',
    outDir,
    '--target',
    'ES2023',
    '--module',
    'NodeNext',
    '--types',
    'node',
    '--allowImportingTsExtensions',
    '--verbatimModuleSyntax',
    '--skipLibCheck',
    ...entries,
  ]);
  for (const file of filesBelow(outDir)) {
    const text = readFileSync(file, 'utf8');
    const rewritten = text.replace(/(\bfrom |\bimport\()(['"])(\.[^'"]*)\.ts\2/g, '$1$2$3.js$2');
    if (rewritten !== text) writeFileSync(file, rewritten);
  }
}

/** The library that worklets are checked against instead of TypeScript's own is read as text, so it is copied as it is. */
function copyLibrary(): void {
  const source = join(root, 'src/model/library');
  const target = join(staging, 'model/library');
  mkdirSync(target, { recursive: true });
  for (const file of filesBelow(source)) writeFileSync(join(target, relative(source, file)), readFileSync(file));
}

/** The licences of the packages that were bundled, as they ask for. */
function writeNotices(outdir: string, { metafile }: BuildResult<{ metafile: true }>): void {
  const inputs = Object.keys(metafile.inputs).flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  const notices = [...new Set(inputs)].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    if (licence === undefined) throw new Error(`${name} is bundled but holds no licence`);
    return `${name}\n\n${readFileSync(join(folder, licence), 'utf8').trim()}\n`;
  });
  writeFileSync(join(outdir, 'THIRD-PARTY-NOTICES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`));
}

/** One hash over all that decides what a build gives, made here so that a start of the command reads 64 characters. */
function writeFingerprint(): void {
  const hash = createHash('sha256');
  for (const file of [...filesBelow(staging), ...filesBelow(join(root, 'templates'))]) {
    hash.update(`${relative(file.startsWith(staging) ? staging : root, file).replaceAll('\\', '/')}\0`).update(readFileSync(file));
  }
  writeFileSync(join(staging, 'fingerprint.txt'), `${hash.digest('hex')}\n`);
}

/** What a build is made from; where it is as it was, lib/ is too. */
function inputsHash(): string {
  const hash = createHash('sha256').update(process.version);
  const files = ['src', 'scripts', 'templates'].flatMap((folder) => filesBelow(join(root, folder)));
  for (const file of [...files, join(root, 'package-lock.json')]) hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

const inputsFile = (folder: string) => join(folder, 'inputs.txt');

function isUpToDate(inputs: string): boolean {
  return existsSync(inputsFile(lib)) && readFileSync(inputsFile(lib), 'utf8') === inputs;
}

/** Builds lib/ from src/: what the commands, the packages and the tests of the command line run. Does nothing where nothing has changed. */
export async function build(): Promise<void> {
  generate();
  const inputs = inputsHash();
  if (isUpToDate(inputs)) return;
  rmSync(staging, { recursive: true, force: true });
  const [productResult, pesterResult] = await Promise.all([
    bundle(product),
    bundle(pesterRunner),
    bundle(engine),
    emitTypes(join(staging, 'types'), modelTypes),
    emitTypes(join(staging, 'pester-runner/types'), pesterTypes),
  ]);
  copyFileSync(join(product.outdir, 'engines/engine.cjs'), join(pesterRunner.outdir, 'engines/engine.cjs'));
  writeNotices(product.outdir, productResult);
  writeNotices(pesterRunner.outdir, pesterResult);
  copyLibrary();
  writeFingerprint();
  writeFileSync(inputsFile(staging), inputs);
  rmSync(lib, { recursive: true, force: true });
  renameSync(staging, lib);
  // In a clone the second package finds its code in the root's lib/, but an editor only looks for types where the manifest says.
  const own = join(root, 'packages/pester-runner/lib');
  rmSync(own, { recursive: true, force: true });
  cpSync(join(lib, 'pester-runner/types'), join(own, 'types'), { recursive: true });
  warmUp();
}

/** Runs one suite, so that what V8 makes of the engine is kept (src/cli/start-engine-thread.ts) and the first start of an author is no slower than the next. */
function warmUp(): void {
  const folder = mkdtempSync(join(tmpdir(), 'worklet-build-'));
  const suite =
    "Describe 'a' { BeforeAll { $x = 1 }\n It 'b' { $x + 1 | Should -Be 2 }\n It 'c' { Mock Get-Date { 1 }; Get-Date | Should -Be 1 } }\n";
  writeFileSync(join(folder, 'a.Tests.ps1'), suite);
  spawnSync(process.execPath, [join(root, 'packages/pester-runner/bin.js'), '--output', 'none', '--root', folder, folder], { cwd: root });
  rmSync(folder, { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
