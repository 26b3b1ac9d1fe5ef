import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LineTable } from '../../base/span.ts';
import { runPester } from '../../engines/run-pester.ts';
import type { SuiteReport } from '../../engines/simulated/suite-job.ts';
import type { BlockOutline, FailureOutline, TestOutline } from '../../pester/suite-outline.ts';
import type { PesterSuitesOptions } from './vitest-types.ts';

interface TestContext {
  skip(note?: string): never;
}

/** What of vitest is used, handed in by the file under test: this module must not load a second vitest. */
interface Vitest {
  describe(name: string, define: () => void): void;
  test: ((name: string, run: (context: TestContext) => void) => void) & { readonly skip: (name: string, run: () => void) => void };
}

/** Where the text of a line begins; PowerShell's stack only tells lines. */
function columnOf(path: string, line: number): number {
  try {
    const text = new LineTable(readFileSync(path, 'utf8')).lineText(line);
    return text.length - text.trimStart().length + 1;
  } catch {
    return 1;
  }
}

/** An error whose stack is that of PowerShell, so that vitest shows the failing line of the suite. */
class PowerShellFailure extends Error {
  constructor({ message, frames }: FailureOutline, cwd: string) {
    super(message);
    this.name = 'Pester';
    const places = frames.map(({ name, file, line }) => {
      const path = resolve(cwd, file);
      return `    at ${name.replace(/[()]/g, '')} (${path}:${line}:${columnOf(path, line)})`;
    });
    this.stack = [`Pester: ${message}`, ...places].join('\n');
  }
}

function fail(failures: readonly FailureOutline[], cwd: string): void {
  const errors = failures.map((failure) => new PowerShellFailure(failure, cwd));
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) {
    const all = new AggregateError(errors, errors.map(({ message }, place) => `[${place}] ${message}`).join('\n'));
    all.stack = errors[0].stack?.replace(/^Pester: .*/s, (text) => text.replace(errors[0].message, all.message));
    throw all;
  }
}

const neverRan: FailureOutline = { message: 'This test should run but it did not. Most likely a setup in some parent block failed.', frames: [] };

/** Defines a file's blocks and tests, each with the result that it has. */
class SuiteDefinition {
  readonly #vitest: Vitest;
  readonly #cwd: string;

  constructor(vitest: Vitest, cwd: string) {
    this.#vitest = vitest;
    this.#cwd = cwd;
  }

  children(children: readonly (BlockOutline | TestOutline)[]): void {
    for (const child of children) {
      if (child.kind === 'test') this.#defineTest(child);
      else this.#vitest.describe(child.name, () => this.#defineBlock(child));
    }
  }

  #defineBlock(block: BlockOutline): void {
    this.children(block.children);
    this.problem('BeforeAll and AfterAll', block.failures);
  }

  /** A failure that belongs to no test is a test of its own. */
  problem(name: string, failures: readonly FailureOutline[]): void {
    if (failures.length > 0) this.#vitest.test(name, () => fail(failures, this.#cwd));
  }

  #defineTest({ name, result, failures, executed, remark }: TestOutline): void {
    const { test } = this.#vitest;
    if (result === 'NotRun') test.skip(name, () => {});
    else {
      test(name, (context) => {
        if (result === 'Skipped' || result === 'Inconclusive') context.skip(remark ?? (result === 'Inconclusive' ? 'is inconclusive' : undefined));
        if (result === 'Failed') fail(executed && failures.length > 0 ? failures : [neverRan], this.#cwd);
      });
    }
  }
}

function endOf({ ended }: SuiteReport): FailureOutline[] {
  if (!ended) return [];
  return [{ message: ended.kind === 'notSimulated' ? `${ended.what} is not simulated` : ended.message, frames: [] }];
}

/** Runs a suite and defines its blocks and tests: called by what the plugin makes of a `*.Tests.ps1`. */
export async function defineSuite(vitest: Vitest, path: string, options: PesterSuitesOptions & { readonly root: string }): Promise<void> {
  const cwd = options.root;
  const run = await runPester({ ...options, cwd, paths: [path] });
  const definition = new SuiteDefinition(vitest, cwd);
  for (const report of run.files) {
    if (report.stdout !== '') process.stdout.write(report.stdout);
    definition.children(report.outline?.children ?? []);
    definition.problem('the file', [...(report.outline?.failures ?? []), ...endOf(report)]);
  }
}
