import type { PesterRun } from '../../engines/run-pester.ts';
import type { SuiteReport } from '../../engines/simulated/suite-job.ts';
import type { TestDocument } from '../../pester/pester-document.ts';
import type { CommandContext } from '../command-context.ts';

export type OutputLevel = 'none' | 'normal' | 'detailed';

const milliseconds = (seconds: number) => (seconds < 1 ? `${Math.round(seconds * 1000)}ms` : `${seconds.toFixed(2)}s`);

function sumOfDurations(tests: readonly TestDocument[]): number {
  return tests.reduce((sum, { duration }) => sum + duration, 0);
}

const marks = { Passed: '[+]', Failed: '[-]', Skipped: '[!]', Inconclusive: '[?]', NotRun: '[ ]' } as const satisfies Record<
  TestDocument['result'],
  string
>;

/** Prints results in the manner of Pester: failures always, every test where it is asked for. */
export function pesterPrinter(level: OutputLevel, context: CommandContext): { file(report: SuiteReport): void; end(run: PesterRun): void } {
  const { colors } = context;
  const paint = { Passed: colors.green, Failed: colors.red, Skipped: colors.yellow, Inconclusive: colors.yellow, NotRun: colors.dim } as const;
  const line = (text: string) => context.write(`${text}\n`);
  const printTest = (test: TestDocument) => {
    line(`${paint[test.result](`${marks[test.result]} ${test.name}`)} ${colors.dim(milliseconds(test.duration))}`);
    if (test.result !== 'Failed') return;
    for (const message of test.error) line(colors.red(message.replace(/^/gm, ' ')));
    line(colors.red(` at ${test.file}:${test.line}`));
  };
  return {
    file({ file, document, errors, ended, stdout, stderr }) {
      if (level === 'none') return;
      context.write(stdout);
      context.writeError(stderr);
      if (level === 'detailed') line(`\n${colors.magenta(`Running tests from '${file}'`)}`);
      for (const test of document.tests) {
        if (test.result === 'Failed' || (level === 'detailed' && test.result !== 'NotRun')) printTest(test);
      }
      for (const message of errors) line(`${colors.red(`[-] ${file} failed with:`)}\n${colors.red(message.replace(/^/gm, ' '))}`);
      if (ended?.kind === 'notSimulated') line(colors.red(`[-] ${file} was ended: ${ended.what} is not simulated`));
      else if (ended) line(colors.red(`[-] ${file} was ended by a limit: ${ended.message}`));
      else if (level === 'normal' && document.result === 'Passed') {
        line(`${colors.green(`[+] ${file}`)} ${colors.dim(milliseconds(sumOfDurations(document.tests)))}`);
      }
    },
    end(run) {
      if (level === 'none') return;
      line(`Tests completed in ${milliseconds(sumOfDurations(run.tests))}`);
      line(`Tests Passed: ${run.passed}, Failed: ${run.failed}, Skipped: ${run.skipped}, Inconclusive: ${run.inconclusive}, NotRun: ${run.notRun}`);
      const failed = run.files.filter(({ errors, ended }) => errors.length > 0 || ended);
      if (failed.length > 0) line(`${colors.red('Files with errors:')}\n${failed.map(({ file }) => `  - ${file}`).join('\n')}`);
    },
  };
}
