import { LineTable } from '../../base/span.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { AnalyzerFinding, ScriptAnalyzer } from '../../engines/pwsh/script-analyzer.ts';
import { startScriptAnalyzer } from '../../engines/pwsh/script-analyzer.ts';
import type { Severities } from '../../linter/lint-script.ts';
import type { FileFinding, LintedFile } from '../../linter/linted-file.ts';
import type { Rule } from '../../linter/rule.ts';
import rules from '../../linter/rules/index.generated.ts';
import { readComments } from '../../linter/suppressions/read-comments.ts';
import { CommandFailure } from '../command-failure.ts';
import { WK4051, WK4052 } from '../diagnostics.ts';
import { exitCodes } from '../exit-code.ts';

const severityOf: Readonly<Record<AnalyzerFinding['severity'], Severity>> = {
  ParseError: 'error',
  Error: 'error',
  Warning: 'warning',
  Information: 'information',
};

const ourRules = rules as readonly Rule[];
const codeOf = new Map(
  ourRules.flatMap(({ analyzerRule, diagnostic }) => (analyzerRule === undefined ? [] : [[analyzerRule, diagnostic.code] as const])),
);

/** The analyzer's findings that ours do not have, as findings of the file. What is said at the same place is said once. */
function merge({ file, text, findings }: LintedFile, found: readonly AnalyzerFinding[], severities: Severities): LintedFile {
  const lines = new LineTable(text);
  const offsetAt = (line: number, column: number) => Math.min(text.length, lines.startOf(line) + Math.max(0, column - 1));
  const comments = readComments(lines, 'PowerShell').filter(({ reason }) => reason !== '');
  const added = found.flatMap(({ rule, severity, line, column, endLine, endColumn, message }): FileFinding[] => {
    const start = offsetAt(line, column);
    const code = codeOf.get(rule);
    const isKnown = findings.some((finding) => finding.analyzerRule === rule && finding.start === start);
    // What was kept back in the text under our code, or is not wanted, the analyzer need not say either.
    const isSuppressed = comments.some((comment) => comment.line === line && comment.codes.some((each) => each === rule || each === code));
    const wanted = severities[rule] ?? (code === undefined ? undefined : severities[code]);
    if (isKnown || isSuppressed || wanted === 'off') return [];
    return [{ code: rule, severity: wanted ?? severityOf[severity], message, start, end: offsetAt(endLine, endColumn), analyzerRule: rule }];
  });
  return { file, text, findings: [...findings, ...added].sort((one, other) => one.start - other.start) };
}

async function start(): Promise<ScriptAnalyzer> {
  const analyzer = await startScriptAnalyzer();
  if ('analyze' in analyzer) return analyzer;
  throw new CommandFailure(exitCodes.toolMissing, WK4051.at(undefined, { reason: analyzer.reason }));
}

/** Runs PSScriptAnalyzer over the scripts, in one process, and adds what only it finds. */
export async function mergeAnalyzer(files: readonly LintedFile[], severities: Severities): Promise<LintedFile[]> {
  const analyzer = await start();
  const merged: LintedFile[] = [];
  try {
    for (const linted of files) {
      if (!/\.psm?1$/i.test(linted.file)) {
        merged.push(linted);
        continue;
      }
      try {
        merged.push(merge(linted, await analyzer.analyze(linted.text), severities));
      } catch (error) {
        throw new CommandFailure(exitCodes.toolMissing, WK4052.at(undefined, { file: linted.file, reason: (error as Error).message }));
      }
    }
  } finally {
    analyzer.end();
  }
  return merged;
}
