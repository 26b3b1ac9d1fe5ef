import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LineTable } from '../../base/span.ts';
import { codeFrame } from '../../diagnostics/code-frame.ts';
import type { PesterRun } from '../../engines/pester-options.ts';
import type { SuiteReport } from '../../engines/simulated/suite-job.ts';
import type { BlockOutline, FailureOutline, SuiteOutline, TestOutline } from '../../pester/suite-outline.ts';
import type { CommandContext } from '../command-context.ts';
import { printCoverage } from './print-coverage.ts';
import { printDifferences } from './print-differences.ts';

export type OutputLevel = 'none' | 'normal' | 'detailed';

type Child = BlockOutline | TestOutline;

/** A time as Pester writes it: whole milliseconds, or seconds with two digits. */
export const humanTime = (seconds: number) => (seconds < 1 ? `${Math.round(seconds * 1000)}ms` : `${Number(seconds.toFixed(2))}s`);

/** All of it, and in brackets the author's part and that of the framework. */
const times = (all: number, own: number) => `${humanTime(all)} (${humanTime(own)}|${humanTime(Math.max(0, all - own))})`;

const userTime = (children: readonly Child[]): number =>
  children.reduce((sum, child) => sum + child.userDuration + (child.kind === 'block' ? userTime(child.children) : 0), 0);

const testsIn = (children: readonly Child[]): TestOutline[] =>
  children.flatMap((child) => (child.kind === 'test' ? [child] : testsIn(child.children)));

const failedBlocks = (children: readonly Child[]): BlockOutline[] =>
  children.flatMap((child) => (child.kind === 'test' ? [] : [...(child.failures.length > 0 ? [child] : []), ...failedBlocks(child.children)]));

/** A line of the host's file with the lines around it; nothing where the file cannot be read. */
function frameOf({ frames }: FailureOutline, cwd: string): string | undefined {
  const [place] = frames;
  if (!place) return undefined;
  try {
    const table = new LineTable(readFileSync(resolve(cwd, place.file), 'utf8'));
    const text = table.lineText(place.line);
    const start = table.startOf(place.line) + (text.length - text.trimStart().length);
    return codeFrame(table, { start, end: start + text.trim().length });
  } catch {
    return undefined;
  }
}

/** Prints what came of a run in the words and colours of Pester; below a failure stands the line in its file. */
export interface PesterPrinter {
  start(files: number): void;
  file(report: SuiteReport): void;
  end(run: PesterRun): void;
}

const silent: PesterPrinter = { start: () => {}, file: () => {}, end: () => {} };

/** @param filters what was asked for, by Pester's names: detailed output says how many tests they chose */
export function pesterPrinter(
  level: OutputLevel,
  context: CommandContext,
  filters: ReadonlyMap<string, readonly string[]> = new Map(),
): PesterPrinter {
  if (level === 'none') return silent;
  const { colors } = context;
  const line = (text: string) => context.write(`${text}\n`);
  let fileCount = 0;

  const discovery = (files: readonly SuiteOutline[]) => {
    const tests = files.flatMap(({ children }) => testsIn(children));
    const time = files.reduce((sum, { discoveryDuration }) => sum + discoveryDuration, 0);
    line(colors.magentaBright(`Discovery found ${tests.length} tests in ${humanTime(time)}.`));
    if (level !== 'detailed' || filters.size === 0) return;
    for (const [name, values] of filters) line(colors.magentaBright(`Filter '${name}' set to ('${values.join("', '")}').`));
    line(colors.magentaBright(`Filters selected ${tests.filter(({ shouldRun }) => shouldRun).length} tests to run.`));
  };

  return {
    start(files) {
      fileCount = files;
      line(colors.magentaBright(`\nStarting discovery in ${files} files.`));
      // Each file is discovered and run on its own, so that what all of them hold is not known before.
      if (files !== 1) line(colors.magentaBright('Running tests.'));
    },
    file(report) {
      const { outline } = report;
      if (outline?.discoveryFailed) {
        line(colors.redBright(`[-] Discovery in ${report.file} failed with:`));
        new FilePrinter(level, context, report).failures(outline.failures, '', true);
      }
      if (fileCount === 1) {
        if (outline) discovery([outline]);
        line(colors.magentaBright('Running tests.'));
      }
      new FilePrinter(level, context, report).print();
    },
    end(run) {
      line(colors.whiteBright(`Tests completed in ${humanTime(run.duration)}`));
      const paint = (isSo: boolean, color: (text: string) => string) => (isSo ? color : colors.gray);
      const [good, bad] = run.failed > 0 ? [colors.whiteBright, colors.redBright] : [colors.green, colors.gray];
      line(
        [
          good(`Tests Passed: ${run.passed}, `),
          bad(`Failed: ${run.failed}, `),
          paint(run.skipped > 0, colors.yellowBright)(`Skipped: ${run.skipped}, `),
          paint(run.inconclusive > 0, colors.white)(`Inconclusive: ${run.inconclusive}, `),
          paint(run.notRun > 0, colors.white)(`NotRun: ${run.notRun}`),
        ].join(''),
      );
      const list = (title: string, names: readonly string[]) => {
        if (names.length > 0) line(colors.redBright([`${title}: ${names.length}`, ...names.map((name) => `  - ${name}`)].join('\n')));
      };
      list(
        'BeforeAll \\ AfterAll failed',
        run.files.flatMap(({ outline }) => failedBlocks(outline?.children ?? []).map(({ templatePath }) => templatePath)),
      );
      list(
        'Container failed',
        run.files.filter(({ outline, ended }) => (outline?.failures.length ?? 0) > 0 || ended).map(({ file }) => file),
      );
      const gaps = [...new Set(run.files.flatMap(({ gaps = [] }) => gaps))];
      list('Not simulated', gaps);
      if (run.coverage) printCoverage(run.coverage, level, context);
      if (run.differences) printDifferences(run.differences, context);
    },
  };
}

/** Prints one file: blocks and tests in their order, and between them what they wrote to the console. */
class FilePrinter {
  readonly #detailed: boolean;
  readonly #context: CommandContext;
  readonly #report: SuiteReport;
  #written = 0;
  #anyHeading = false;
  readonly #headings = new Set<BlockOutline>();

  constructor(level: OutputLevel, context: CommandContext, report: SuiteReport) {
    this.#detailed = level === 'detailed';
    this.#context = context;
    this.#report = report;
  }

  #line(text: string): void {
    this.#context.write(`${text}\n`);
  }

  /** What the file wrote up to a point. */
  #outputUpTo(end: number): void {
    if (end <= this.#written) return;
    this.#context.write(this.#report.stdout.slice(this.#written, end));
    this.#written = end;
  }

  print(): void {
    const { file, document, outline, ended, stdout, stderr } = this.#report;
    const { colors } = this.#context;
    const runs = outline ? testsIn(outline.children).some(({ shouldRun }) => shouldRun) : true;
    if (this.#detailed && runs) this.#line(colors.magentaBright(`\nRunning tests from '${file}'`));
    for (const child of outline?.children ?? []) this.#child(child, []);
    this.#outputUpTo(stdout.length);
    this.#context.writeError(stderr);
    if (outline && outline.failures.length > 0 && !outline.discoveryFailed) {
      this.#line(colors.redBright(`[-] ${file} failed with:`));
      this.failures(outline.failures, '');
    }
    if (ended?.kind === 'notSimulated') this.#line(colors.redBright(`[-] ${file} was ended: ${ended.what} is not simulated`));
    else if (ended) this.#line(colors.redBright(`[-] ${file} was ended by a limit: ${ended.message}`));
    else if (!this.#detailed && document.result === 'Passed' && outline) {
      this.#line(`${colors.green(`[+] ${file}`)}${colors.gray(` ${times(outline.duration, userTime(outline.children))}`)}`);
    }
  }

  failures(failures: readonly FailureOutline[], margin: string, fullName = false): void {
    const { colors, cwd } = this.#context;
    const indented = (text: string) => text.replace(/^/gm, margin);
    for (const [place, failure] of failures.entries()) {
      const number = failures.length > 1 ? `[${place}] ` : '';
      const message = fullName && failure.type !== undefined ? failure.message.replace(/^\w+(?=:)/, failure.type) : failure.message;
      this.#line(colors.redBright(indented(`${number}${message}`)));
      for (const text of traceOf(failure)) this.#line(colors.redBright(indented(text)));
      const frame = frameOf(failure, cwd);
      if (frame !== undefined) this.#line(colors.gray(indented(frame)));
    }
  }

  #child(child: Child, around: readonly BlockOutline[]): void {
    if (child.kind === 'test') this.#test(child, around);
    else this.#block(child, around);
  }

  #block(block: BlockOutline, around: readonly BlockOutline[]): void {
    if (!block.executed) return;
    const path = [...around, block];
    for (const child of block.children) this.#child(child, path);
    if (block.failures.length === 0) return;
    this.#outputUpTo(block.written[1]);
    const tests = block.children.filter((child) => child.kind === 'test' && child.shouldRun);
    if (this.#detailed && tests.length > 0) this.#heading(path);
    this.#line(this.#context.colors.redBright(`[-] ${block.command} ${block.templatePath} failed`));
    this.failures(block.failures, this.#detailed ? ' '.repeat(path.length + 1) : ' ');
  }

  /** The names of blocks are printed before the first test in them. */
  #heading(path: readonly BlockOutline[]): void {
    const { colors } = this.#context;
    for (const [depth, block] of path.entries()) {
      if (this.#headings.has(block)) continue;
      this.#headings.add(block);
      if (depth === 0 && this.#anyHeading) this.#line('');
      this.#anyHeading = true;
      const text = block.command === 'Describe' ? colors.greenBright(`Describing ${block.name}`) : colors.cyanBright(`Context ${block.name}`);
      this.#line(`${' '.repeat(depth)}${text}`);
    }
  }

  #test(test: TestOutline, around: readonly BlockOutline[]): void {
    if (!test.executed) return;
    const { colors } = this.#context;
    if (this.#detailed) {
      this.#outputUpTo(test.written[0]);
      this.#heading(around);
    }
    this.#outputUpTo(test.written[1]);
    if (!this.#detailed && test.result !== 'Failed') return;
    const margin = this.#detailed ? ' '.repeat(around.length + 1) : '';
    const name = this.#detailed ? `${test.name}${test.remark === undefined ? '' : ` ${test.remark}`}` : test.path;
    const looks = {
      Passed: ['[+]', colors.green],
      Failed: ['[-]', colors.redBright],
      Skipped: ['[!]', colors.yellowBright],
      Inconclusive: ['[?]', colors.white],
      NotRun: ['[ ]', colors.gray],
    } as const satisfies Record<TestOutline['result'], unknown>;
    const [mark, paint] = looks[test.result];
    this.#line(`${paint(`${margin}${mark} ${name}`)}${colors.gray(` ${times(test.duration, test.userDuration)}`)}`);
    if (test.result === 'Failed') this.failures(test.failures, `${margin} `);
  }
}

/** The stack as Pester shows it: an assertion's line of text, then the functions. */
function traceOf({ assertion, frames }: FailureOutline): string[] {
  const [place] = frames;
  const first = place && assertion !== undefined ? [`at ${assertion}, ${place.file}:${place.line}`] : [];
  return [...first, ...frames.map(({ name, file, line }) => `at ${name}, ${file}:${line}`)];
}
