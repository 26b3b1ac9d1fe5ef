import { cellWidth, headThatFits } from './cell-width.ts';
import type { ListField } from './format-objects.ts';
import type { LineSink } from './line-output.ts';
import { splitLines, wrapText } from './wrap-text.ts';

const separator = ' : ';

/** Writes the fields of one object, `label : text`; what does not fit goes on below the text's start. */
export function writeList(fields: readonly ListField[], lineWidth: number, write: LineSink): void {
  if (fields.length === 0 || lineWidth - separator.length - 2 < 0) return;
  const widest = Math.max(...fields.map(({ label }) => cellWidth(label)));
  const labelWidth = Math.min(widest, lineWidth - separator.length - 1);
  const indent = ' '.repeat(labelWidth + separator.length);
  for (const { label, text } of fields) {
    const shown = cellWidth(label) > labelWidth ? headThatFits(label, labelWidth) : label + ' '.repeat(labelWidth - cellWidth(label));
    let lead = shown + separator;
    for (const line of splitLines(text)) {
      for (const part of wrapText(line, lineWidth - indent.length)) {
        write(lead + part);
        lead = indent;
      }
    }
  }
}
