import { resolve } from 'node:path';
import type { CommandContext } from '../command-context.ts';
import { CommandFailure } from '../command-failure.ts';
import { WK7008 } from '../diagnostics.ts';
import { exitCodes } from '../exit-code.ts';
import { schemaVersion } from '../json-document.ts';
import { writeFilesTogether } from '../write-files-together.ts';
import type { TestedWorklet } from './test-case.ts';
import { workletJunit } from './worklet-junit.ts';

/** A report of `worklet test` that was asked for. */
export interface TestReport {
  readonly kind: 'junit' | 'json';
  readonly path: string;
}

/** Reads `--report`: `junit:results.xml`. */
export function readTestReport(text: string): TestReport {
  const [, kind, path] = /^(junit|json):(.+)$/s.exec(text) ?? [];
  if (kind === undefined) throw new CommandFailure(exitCodes.usage, WK7008.at(undefined, { report: text }));
  return { kind: kind as TestReport['kind'], path };
}

/** Writes the reports of a run, all or none. */
export function writeTestReports(
  reports: readonly TestReport[],
  { documents, tested }: { readonly documents: readonly object[]; readonly tested: readonly TestedWorklet[] },
  context: CommandContext,
): void {
  if (reports.length === 0) return;
  const texts = {
    junit: () => workletJunit(tested),
    json: () => `${JSON.stringify({ schemaVersion, results: documents })}\n`,
  } satisfies Record<TestReport['kind'], () => string>;
  writeFilesTogether(
    reports.map(({ kind, path }) => ({ path: resolve(context.cwd, path), content: texts[kind]() })),
    context.cwd,
  );
}
