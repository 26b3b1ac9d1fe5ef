import type { LineTable, Span } from '../base/span.ts';

/**
 * The lines around a span with a caret under it:
 * ```
 *   12 |   const x = 1;
 * > 13 |   return foo;
 *      |          ^^^
 * ```
 * @param context how many lines before the first line of the span are shown
 */
export function codeFrame(lines: LineTable, span: Span, context = 1): string {
  const from = lines.at(span.start);
  const to = lines.at(Math.max(span.start, span.end));
  const first = Math.max(1, from.line - context);
  const width = String(from.line).length;
  const output: string[] = [];
  for (let line = first; line <= from.line; line++) {
    const text = lines.lineText(line).replaceAll('\t', ' ');
    output.push(`${line === from.line ? '>' : ' '} ${String(line).padStart(width)} | ${text}`.trimEnd());
  }
  const lastColumn = to.line === from.line ? to.column : lines.lineText(from.line).length + 1;
  const carets = '^'.repeat(Math.max(1, lastColumn - from.column));
  output.push(`  ${' '.repeat(width)} | ${' '.repeat(from.column - 1)}${carets}`);
  return output.join('\n');
}
