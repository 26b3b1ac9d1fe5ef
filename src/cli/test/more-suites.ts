import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { EngineDifference, PesterRun } from '../../engines/pester-options.ts';
import { powerShellsOnPath } from '../../engines/pwsh/find-pwsh.ts';
import { noPowerShell } from '../../engines/pwsh/tool-missing.ts';
import type { WorkletTest } from '../../harness/test-worklet.ts';
import type { CompiledData } from '../build/compiled-data.ts';
import type { CommandContext } from '../command-context.ts';
import { missingTool } from '../pester-runner/missing-tool.ts';
import { printDifferences } from '../pester-runner/print-differences.ts';
import { compareGeneratedSuite, ownSuiteOf, runOwnSuite, WK7012, WK7013 } from './real-suites.ts';

/** What came of the suites besides the generated one on the simulated engine. */
export interface MoreSuites {
  readonly own?: { readonly file: string; readonly run: PesterRun };
  /** Missing where only the simulated engine was asked for. */
  readonly differences?: readonly EngineDifference[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Ends the command where there is no PowerShell to compare with. */
export function requirePowerShell(): void {
  if (powerShellsOnPath().length === 0) throw missingTool(noPowerShell());
}

function ownDiagnostics(file: string, { tests, files }: PesterRun): Diagnostic[] {
  const failed = tests.filter(({ result }) => result === 'Failed');
  const problems = files.flatMap(({ errors, ended }) => [
    ...errors,
    ...(ended ? [ended.kind === 'notSimulated' ? `${ended.what} is not simulated` : ended.message] : []),
  ]);
  return [
    ...failed.map(({ name, line, error }) => WK7012.at(undefined, { file: `${file}:${line}`, test: name, error: error.join(' ') })),
    ...(failed.length === 0 ? problems.map((error) => WK7012.at(undefined, { file, test: file, error })) : []),
  ];
}

/** Runs the author's suite, and compares all suites with the installed PowerShell where that is asked for. */
export async function moreSuites(root: string, data: CompiledData, test: WorkletTest, engine: 'simulated' | 'both'): Promise<MoreSuites> {
  const diagnostics: Diagnostic[] = [];
  const file = ownSuiteOf(root, data);
  try {
    const run = file === undefined ? undefined : await runOwnSuite(root, file, engine);
    if (run && file !== undefined) diagnostics.push(...ownDiagnostics(file, run));
    const own = run && file !== undefined ? { own: { file, run } } : {};
    if (engine === 'simulated') return { ...own, diagnostics };
    const generated = test.suite ? await compareGeneratedSuite(data, test.suite) : [];
    for (const [name, found] of [
      [`${data.name}.Tests.ps1`, generated],
      [file ?? '', run?.differences ?? []],
    ] as const) {
      if (found.length > 0) diagnostics.push(WK7013.at(undefined, { file: name, count: found.length }));
    }
    return { ...own, differences: [...generated, ...(run?.differences ?? [])], diagnostics };
  } catch (error) {
    throw missingTool(error);
  }
}

/** A line for each of them, below those of the worklet. */
export function writeMoreSuites({ own, differences }: MoreSuites, context: CommandContext): void {
  const { colors } = context;
  const mark = (good: boolean) => (good ? colors.green('ok  ') : colors.red('FAIL'));
  if (own) {
    const { passed, total, failed, result } = own.run;
    const count = `${passed} of ${total} tests passed${failed > 0 ? `, ${failed} failed` : ''}`;
    context.write(`  ${mark(result === 'Passed')} ${own.file}: ${count} (${Math.round(own.run.duration * 1000)} ms)\n`);
  }
  if (!differences) return;
  context.write(
    `  ${mark(differences.length === 0)} real PowerShell: ${differences.length === 0 ? 'the same results' : `${differences.length} differ`}\n`,
  );
  if (differences.length > 0) printDifferences(differences, context);
}
