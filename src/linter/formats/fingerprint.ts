import { createHash } from 'node:crypto';
import { LineTable } from '../../base/span.ts';
import type { FileFinding, LintedFile } from '../linted-file.ts';

/**
 * A name for each finding that stays when lines are put in above it: made from the code, the file and the text of the line,
 * and from how many of the same come before (SARIF 2.1.0, 3.27.16, appendix B).
 */
export function fingerprints({ file, text, findings }: LintedFile): Map<FileFinding, string> {
  const lines = new LineTable(text);
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const line = lines.lineText(lines.at(finding.start).line).replace(/\s+/g, ' ').trim();
      const key = `${finding.code}\0${file}\0${line}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [finding, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}:${count}`] as const;
    }),
  );
}
