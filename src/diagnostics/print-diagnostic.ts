import { LineTable } from '../base/span.ts';
import { codeFrame } from './code-frame.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Gives the text of a file by its name, or undefined where it cannot be had. */
export type TextOf = (file: string) => string | undefined;

/**
 * A diagnostic as text: `path:line:column error WK2004 message`, a code frame with a caret, a `fix:` line.
 * @param textOf finds the text of the span's file for the frame
 */
export function printDiagnostic(diagnostic: Diagnostic, textOf: TextOf): string {
  const { span } = diagnostic;
  const lines: string[] = [];
  const head = `${diagnostic.severity} ${diagnostic.code} ${diagnostic.message}`;
  const text = span && textOf(span.file);
  if (span && text !== undefined) {
    const table = new LineTable(text);
    const { line, column } = table.at(span.start);
    lines.push(`${span.file}:${line}:${column} ${head}`, codeFrame(table, span));
  } else if (span) lines.push(`${span.file} ${head}`);
  else lines.push(head);
  for (const related of diagnostic.related ?? []) {
    const relatedText = textOf(related.span.file);
    const place = relatedText === undefined ? undefined : new LineTable(relatedText).at(related.span.start);
    lines.push(`  ${related.span.file}${place ? `:${place.line}:${place.column}` : ''} ${related.message}`);
  }
  if (diagnostic.fix) lines.push(`fix: ${diagnostic.fix}`);
  return lines.join('\n');
}
