import { LineTable } from '../../base/span.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TextOf } from '../../diagnostics/print-diagnostic.ts';
import type { Moment, ScenarioRun } from '../../harness/run-scenario.ts';
import type { Timed, WorkletTest } from '../../harness/test-worklet.ts';
import type { CompiledData } from '../build/compiled-data.ts';
import type { TestCase, TestedWorklet } from './test-case.ts';

const moments = {
  evaluation: 'evaluation',
  remediation: 'remediation',
  afterwards: 'evaluation after remediation',
  again: 'the second remediation',
} as const satisfies Record<Moment, string>;

/** A place in TypeScript, where one is known. */
function placeOf(span: Diagnostic['span'], textOf: TextOf): { place?: string } {
  const text = span && textOf(span.file);
  if (!span || text === undefined) return {};
  const { line, column } = new LineTable(text).at(span.start);
  return { place: `${span.file}:${line}:${column}` };
}

function scenarioCases(run: Timed<ScenarioRun>, textOf: TextOf): TestCase[] {
  // The engine times a scenario as a whole; its first run bears the time.
  return run.runs.map(({ moment }, place) => ({
    name: `${run.name}: ${moments[moment]}`,
    group: 'scenarios',
    duration: place === 0 ? run.took / 1000 : 0,
    failures: run.shortfalls.filter((shortfall) => shortfall.moment === moment).map(({ message, span }) => ({ message, ...placeOf(span, textOf) })),
  }));
}

function suiteCases({ suite }: WorkletTest): TestCase[] {
  return (suite?.document.tests ?? []).map(({ name, result, error, duration }) => ({
    name,
    group: 'suite',
    duration,
    failures: result === 'Failed' ? [{ message: error.join('\n') }] : [],
    ...(result === 'Passed' || result === 'Failed' ? {} : { skipped: result }),
  }));
}

function problemsOf({ suite }: WorkletTest): string[] {
  if (!suite) return [];
  const { ended, errors } = suite;
  return [...(ended ? [ended.kind === 'notSimulated' ? `${ended.what} is not simulated` : ended.message] : []), ...errors];
}

/** A worklet's tests as cases: its laws, each script's run in each scenario, the tests of its suite. */
export function testedWorklet({ name, file }: CompiledData, test: WorkletTest, textOf: TextOf): TestedWorklet {
  const laws: TestCase = {
    name: 'the laws hold',
    group: 'laws',
    duration: 0,
    failures: test.laws.map(({ law, file: broken, line }) => ({ message: law, place: line === undefined ? broken : `${broken}:${line}` })),
  };
  return {
    name,
    file,
    duration: (test.scenarios.reduce((sum, { took }) => sum + took, 0) + (test.suite?.took ?? 0)) / 1000,
    cases: [laws, ...test.scenarios.flatMap((run) => scenarioCases(run, textOf)), ...suiteCases(test)],
    problems: problemsOf(test),
  };
}

/** A worklet whose tests a limit ended. */
export const abandonedWorklet = ({ name, file }: CompiledData, message: string): TestedWorklet => ({
  name,
  file,
  duration: 0,
  cases: [],
  problems: [message],
});
