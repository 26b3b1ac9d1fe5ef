import { LineTable, type SourceSpan } from '../../base/span.ts';
import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';
import type { Severities } from '../../linter/lint-script.ts';
import type { FileFinding, LintedFile } from '../../linter/linted-file.ts';
import { readComments, type Suppression } from '../../linter/suppressions/read-comments.ts';

export const WK5091 = defineDiagnostic('WK5091', {
  severity: 'warning',
  message: 'The suppression of {codes} gives no reason, so it does not count.',
  fix: 'Write why: `// worklet-ignore {codes}: the reason`.',
});

export const WK5092 = defineDiagnostic('WK5092', {
  severity: 'warning',
  message: 'The suppression of {codes} keeps nothing back.',
  fix: 'Take it away.',
});

interface Source {
  readonly file: string;
  readonly lines: LineTable;
  readonly comments: readonly Suppression[];
}

/** The places in TypeScript that a finding is about. */
const placesOf = (file: string, finding: FileFinding): SourceSpan[] => [
  ...(file.endsWith('.ts') ? [{ file, start: finding.start, end: finding.end }] : []),
  ...(finding.related ?? []).map(({ span }) => span),
];

/**
 * Keeps back what the author suppresses in TypeScript, with a reason: findings in the steps, and those in the scripts that the
 * line compiles to. Suppressions without a reason or without a finding become findings of the author's file.
 */
export function suppressInSource(files: readonly LintedFile[], severities: Severities): LintedFile[] {
  const sources = files
    .filter(({ file }) => file.endsWith('.ts'))
    .map(({ file, text }): Source => {
      const lines = new LineTable(text);
      return { file, lines, comments: readComments(lines, 'TypeScript') };
    });
  const used = new Set<Suppression>();
  const isSuppressed = (file: string, finding: FileFinding): boolean => {
    for (const place of placesOf(file, finding)) {
      const source = sources.find((each) => each.file === place.file);
      const line = source?.lines.at(place.start).line;
      const comment = source?.comments.find((each) => each.line === line && each.reason !== '' && each.codes.includes(finding.code));
      if (!comment) continue;
      used.add(comment);
      return true;
    }
    return false;
  };
  const kept = files.map((linted) => ({ ...linted, findings: linted.findings.filter((finding) => !isSuppressed(linted.file, finding)) }));
  return kept.map((linted) => {
    const source = sources.find(({ file }) => file === linted.file);
    const own = (source?.comments ?? []).flatMap((comment): FileFinding[] => {
      const definition =
        comment.reason === '' || comment.codes.length === 0
          ? WK5091
          : used.has(comment) || comment.codes.some((code) => !/^WK[56]/.test(code))
            ? undefined
            : WK5092;
      const severity = definition && severities[definition.code];
      if (!definition || severity === 'off') return [];
      const diagnostic = definition.at(undefined, { codes: comment.codes.join(', ') || 'nothing' });
      return [{ ...diagnostic, severity: severity ?? diagnostic.severity, start: comment.start, end: comment.end }];
    });
    return { ...linted, findings: [...linted.findings, ...own].sort((one, other) => one.start - other.start) };
  });
}
