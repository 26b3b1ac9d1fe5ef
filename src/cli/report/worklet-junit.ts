import { attributes, escapeXml } from '../../pester/reporters/escape-xml.ts';
import type { TestCase, TestedWorklet } from './test-case.ts';

const seconds = (value: number) => value.toFixed(3);

function caseXml({ name, group, duration, failures, skipped }: TestCase): string {
  const open = `    <testcase${attributes({ name, classname: group, time: seconds(duration) })}`;
  if (skipped !== undefined) return `${open}>\n      <skipped${attributes({ message: skipped })} />\n    </testcase>\n`;
  if (failures.length === 0) return `${open} />\n`;
  const found = failures.map(({ message, place }) => `      <failure${attributes({ message })}>${escapeXml(place ?? '')}</failure>\n`);
  return `${open}>\n${found.join('')}    </testcase>\n`;
}

/** The counts of a suite in JUnit's attributes. */
export interface SuiteCounts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
  readonly time: number;
}

/** A JUnit document around suites that are written already. */
export function junitDocument(suites: readonly string[], counts: SuiteCounts): string {
  const { time, ...numbers } = counts;
  return `<?xml version="1.0" encoding="utf-8"?>\n<testsuites${attributes({ name: 'workletkit', ...numbers, time: seconds(time) })}>\n${suites.join('')}</testsuites>\n`;
}

const countsOf = ({ cases, problems, duration }: TestedWorklet): SuiteCounts => ({
  tests: cases.length + problems.length,
  failures: cases.filter(({ failures }) => failures.length > 0).length,
  errors: problems.length,
  skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
  time: duration,
});

/** Adds counts up. */
export const sumOf = (counts: readonly SuiteCounts[]): SuiteCounts => {
  const sum = (name: keyof SuiteCounts) => counts.reduce((total, each) => total + each[name], 0);
  return { tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped'), time: sum('time') };
};

/** Tests of worklets in the XML of JUnit (https://github.com/testmoapp/junitxml): a suite for each worklet. */
export function workletJunit(worklets: readonly TestedWorklet[]): string {
  const suites = worklets.map((worklet) => {
    const { time, ...numbers } = countsOf(worklet);
    const { name, file, cases, problems } = worklet;
    const errors = problems.map(
      (text) =>
        `    <testcase${attributes({ name: file, classname: name, time: '0.000' })}>\n      <error${attributes({ message: text })} />\n    </testcase>\n`,
    );
    return `  <testsuite${attributes({ name, file, ...numbers, time: seconds(time) })}>\n${cases.map(caseXml).join('')}${errors.join('')}  </testsuite>\n`;
  });
  return junitDocument(suites, sumOf(worklets.map(countsOf)));
}
