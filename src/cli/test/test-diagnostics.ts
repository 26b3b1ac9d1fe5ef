import { LineTable, type SourceSpan } from '../../base/span.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TextOf } from '../../diagnostics/print-diagnostic.ts';
import { WK7002, WK7003, WK7004, WK7005 } from '../../harness/diagnostics.ts';
import type { Moment, ScenarioRun } from '../../harness/run-scenario.ts';
import type { WorkletTest } from '../../harness/test-worklet.ts';
import type { CompiledData } from '../build/compiled-data.ts';
import { outputFolder } from '../project/list-worklets.ts';

const moments: Readonly<Record<Moment, string>> = {
  evaluation: 'evaluation',
  remediation: 'remediation',
  afterwards: 'evaluation after remediation',
  again: 'the second remediation',
};

/** The text of a line, as a span of its file. */
function lineSpan(file: string, text: string, line: number): SourceSpan {
  const table = new LineTable(text);
  const content = table.lineText(line);
  const start = text.split('\n', line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return { file, start: start + content.length - content.trimStart().length, end: start + content.length };
}

const scriptFile = ({ name }: CompiledData, file: string): string => `${outputFolder}/${name}/${file}`;

/** A line of an output, named below the place in TypeScript. */
function atLine(data: CompiledData, file: string, text: string, line: number | undefined): Diagnostic['related'] {
  if (line === undefined) return [];
  const span = lineSpan(scriptFile(data, file), text, line);
  return [{ span, message: text.slice(span.start, span.end) }];
}

function ofScenario(data: CompiledData, run: ScenarioRun): Diagnostic[] {
  const declared = data.scenarios.find(({ name }) => name === run.name);
  return run.shortfalls.map(({ moment, message, script, line, span }) => ({
    ...WK7002.at(span ?? declared?.span, { scenario: run.name, moment: moments[moment], shortfall: message }),
    related: [
      ...(atLine(data, `${script}.ps1`, data.scripts[script].text, line) ?? []),
      ...(span && declared ? [{ span: declared.span, message: 'the scenario' }] : []),
    ],
  }));
}

/** Tests of a scenario that falls short itself are left out: they say the same again. */
function ofSuite(data: CompiledData, { suite, scenarios }: WorkletTest): Diagnostic[] {
  if (!suite) return [];
  const { ended, errors, document } = suite;
  const reasons = ended
    ? [ended.kind === 'notSimulated' ? `${ended.what} is not simulated` : ended.message.replace(/\.$/, '')]
    : errors.map((error) => error.replace(/\.$/, ''));
  const missing = document.tests.filter(({ result }) => result !== 'Passed' && result !== 'Failed').length;
  if (!ended && missing > 0) reasons.push(`${missing} of its ${document.total} tests did not run`);
  const short = new Set(scenarios.filter(({ shortfalls }) => shortfalls.length > 0).map(({ name }) => name));
  return [
    ...reasons.map((reason) => WK7005.at(undefined, { reason })),
    ...document.tests
      .filter(({ result }) => result === 'Failed')
      .flatMap(({ name, error }) => {
        const scenario = data.scenarios.find((declared) => name.includes(`.${declared.name}.`));
        if (scenario && short.has(scenario.name)) return [];
        return [WK7004.at(scenario?.span, { test: name.slice(data.metadata.title.length + 1), error: error.join(' ') })];
      }),
  ];
}

/** What falls short in a worklet's tests, each with its place in TypeScript and its line in the script. */
export function testDiagnostics(data: CompiledData, test: WorkletTest): Diagnostic[] {
  return [
    ...test.laws.map(({ law, file, line }) => {
      const at = line === undefined ? '' : `:${line}`;
      return WK7003.at(undefined, { file: `${scriptFile(data, file)}${at}`, law });
    }),
    ...test.scenarios.flatMap((run) => ofScenario(data, run)),
    ...ofSuite(data, test),
  ];
}

/** Texts for code frames: scripts as they were compiled, whatever stands in dist, and what lies on the disk. */
export function textsWith(data: CompiledData, onDisk: TextOf): TextOf {
  const scripts = new Map([
    [scriptFile(data, 'evaluation.ps1'), data.scripts.evaluation.text],
    [scriptFile(data, 'remediation.ps1'), data.scripts.remediation.text],
  ]);
  return (file) => scripts.get(file) ?? onDisk(file);
}
