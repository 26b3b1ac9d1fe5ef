import { LineTable } from '../../base/span.ts';
import type { FileFinding } from '../../linter/linted-file.ts';
import type { LineOrigin } from '../../syntax/printer/print.ts';

/** The findings of a compiled script, each with the place in the author's TypeScript that its line comes from. */
export function placeInSource(findings: readonly FileFinding[], text: string, origins: readonly LineOrigin[]): FileFinding[] {
  const lines = new LineTable(text);
  return findings.map((finding) => {
    const { line } = lines.at(finding.start);
    // A line of the frame, or one that goes on a statement, belongs to the statement before it.
    const origin = [...origins].reverse().find((each) => each.line <= line) ?? origins[0];
    return origin ? { ...finding, related: [...(finding.related ?? []), { span: origin.span, message: 'It comes from here.' }] } : finding;
  });
}
