import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';

/** `npm test`: types, lint, and all of vitest; the last line counts them together. Words behind `--` go to vitest. */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const resultFile = join(root, 'test-results/vitest.json');

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestResult {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: unknown[] }[];
}

function run(tool: string, args: string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}

async function check(name: string, tool: string, args: string[]): Promise<Count> {
  const passed = await run(tool, args);
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name}`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** What vitest counted; a file that could not even be loaded counts as one failed test. */
async function vitest(args: string[]): Promise<Count> {
  rmSync(resultFile, { force: true });
  const passed = await run('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`, ...args]);
  if (!existsSync(resultFile)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(resultFile, 'utf8')) as VitestResult;
  const unloaded = result.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const failed = result.numFailedTests + unloaded;
  // An error outside of any test makes vitest fail although all tests passed.
  return { passed: result.numPassedTests, failed: failed === 0 && !passed ? 1 : failed, skipped: result.numPendingTests + result.numTodoTests };
}

await build();
const [types, workletTypes, lint] = await Promise.all([
  check('types', 'typescript/bin/tsc', ['--noEmit']),
  check('types of the worklets', 'typescript/bin/tsc', ['-p', 'worklets']),
  check('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
]);
const counts = [types, workletTypes, lint, await vitest(process.argv.slice(2))];
const sum = (part: keyof Count) => counts.reduce((total, count) => total + count[part], 0);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
