import type { TestOutline } from '../suite-outline.ts';
import { attributes, escapeText } from './escape-xml.ts';
import { failureTexts, outlinedTests, type ReportedEnvironment, type ReportedSuite, remarkText } from './reported-suite.ts';

const seconds = (value: number) => value.toFixed(3);

function caseOf(test: TestOutline, file: string): string {
  const own = { name: test.path, status: test.result, classname: file, assertions: 0, time: seconds(test.duration) };
  const open = `    <testcase${attributes(own)}`;
  if (test.result === 'Passed') return `${open} />\n`;
  if (test.result !== 'Failed') return `${open}>\n      <skipped${attributes({ message: remarkText(test) })}></skipped>\n    </testcase>\n`;
  const { message, trace } = failureTexts(test);
  return `${open}>\n      <failure${attributes({ message })}>${escapeText(trace)}</failure>\n    </testcase>\n`;
}

/** What broke the file itself, as a case of its own: the form has no other place for it. */
function problemCase(file: string, message: string, trace: string): string {
  const own = { name: file, status: 'Failed', classname: file, assertions: 0, time: '0.000' };
  return `    <testcase${attributes(own)}>\n      <error${attributes({ message })}>${escapeText(trace)}</error>\n    </testcase>\n`;
}

/** A report in the XML of JUnit: a suite for each file, a case for each test that was chosen (https://llg.cubic.org/docs/junit/). */
export function junitReport(suites: readonly ReportedSuite[], environment: ReportedEnvironment): string {
  const sum = (pick: (suite: ReportedSuite) => number) => suites.reduce((total, suite) => total + pick(suite), 0);
  const totals = {
    name: 'Pester',
    tests: sum(({ document }) => document.total),
    errors: sum(({ document }) => document.failedBlocks + document.failedContainers),
    failures: sum(({ document }) => document.failed),
    disabled: sum(({ document }) => document.notRun + document.skipped),
    time: seconds(sum(({ outline }) => outline?.duration ?? 0)),
  };
  const properties = Object.entries({
    cwd: environment.cwd,
    user: environment.user,
    'framework-version': '5.9.0',
    platform: environment.platform,
    'machine-name': environment.machineName,
    'os-version': environment.osVersion,
    'runtime-version': environment.runtimeVersion,
    'junit-version': '4',
  }).map(([name, value]) => `      <property${attributes({ name, value })} />\n`);
  const body = suites.map(({ file, document, outline, problem }, id) => {
    const own = {
      name: file,
      tests: document.total,
      errors: document.failedContainers,
      failures: document.failed,
      hostname: environment.machineName,
      id,
      skipped: document.skipped,
      disabled: document.notRun,
      package: file,
      time: seconds(outline?.duration ?? 0),
    };
    const broken = (outline?.failures ?? []).map((failure) => {
      const { message, trace } = failureTexts({ shouldRun: true, executed: true, failures: [failure] });
      return problemCase(file, message, trace);
    });
    const cases = outlinedTests(outline?.children ?? [])
      .filter(({ shouldRun }) => shouldRun)
      .map((test) => caseOf(test, file));
    const rest = problem === undefined ? '' : problemCase(file, problem, '');
    return `  <testsuite${attributes(own)}>\n    <properties>\n${properties.join('')}    </properties>\n${cases.join('')}${broken.join('')}${rest}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8" standalone="no"?>\n<testsuites${attributes(totals)}>\n${body.join('')}</testsuites>\n`;
}
