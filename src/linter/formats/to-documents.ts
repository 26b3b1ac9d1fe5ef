import { LineTable } from '../../base/span.ts';
import type { TextOf } from '../../diagnostics/print-diagnostic.ts';
import type { LintedFile } from '../linted-file.ts';

/** The findings as the documents of `--format json`, one a file. */
export function toDocuments(files: readonly LintedFile[], textOf: TextOf): object[] {
  return files.map(({ file, text, findings }) => {
    const lines = new LineTable(text);
    return {
      file,
      findings: findings.map(({ code, severity, message, fix, analyzerRule, edits, start, end, related }) => {
        const to = lines.at(Math.max(start, end));
        return {
          code,
          ...(analyzerRule === undefined ? {} : { analyzerRule }),
          severity,
          message,
          ...(fix === undefined ? {} : { fix }),
          ...lines.at(start),
          endLine: to.line,
          endColumn: to.column,
          fixable: edits !== undefined,
          ...(related
            ? {
                related: related.map(({ span, message: why }) => ({
                  file: span.file,
                  ...new LineTable(textOf(span.file) ?? '').at(span.start),
                  message: why,
                })),
              }
            : {}),
        };
      }),
    };
  });
}
