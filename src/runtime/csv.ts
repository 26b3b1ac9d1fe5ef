/** Splits CSV records, quoted fields with line ends in them included. */
export function* readCsvRecords(lines: Iterable<string>, delimiter: string): Generator<string[]> {
  let pending: string | undefined;
  for (const line of lines) {
    const text: string = pending === undefined ? line : `${pending}\n${line}`;
    const fields = splitRecord(text, delimiter);
    if (!fields) {
      pending = text;
      continue;
    }
    pending = undefined;
    yield fields;
  }
  if (pending !== undefined) yield splitRecord(`${pending}"`, delimiter) ?? [pending];
}

/** The fields of a record; undefined while a quote is open. */
function splitRecord(text: string, delimiter: string): string[] | undefined {
  const fields: string[] = [];
  let position = 0;
  for (;;) {
    while (text[position] === ' ' && text[position + 1] !== undefined && /^ +"/.test(text.slice(position))) position++;
    let field = '';
    if (text[position] === '"') {
      position++;
      for (;;) {
        const unit = text[position++];
        if (unit === undefined) return undefined;
        if (unit !== '"') field += unit;
        else if (text[position] === '"') {
          field += '"';
          position++;
        } else break;
      }
      while (position < text.length && !text.startsWith(delimiter, position)) field += text[position++];
    } else {
      while (position < text.length && !text.startsWith(delimiter, position)) field += text[position++];
    }
    fields.push(field);
    if (position >= text.length) return fields;
    position += delimiter.length;
    if (position === text.length) {
      fields.push('');
      return fields;
    }
  }
}

export type QuoteUse = 'Always' | 'AsNeeded' | 'Never';

/** One field as CSV text; `$null` is nothing at all. */
export function csvField(text: string | null, delimiter: string, quotes: QuoteUse): string {
  if (text === null) return '';
  if (quotes === 'Never') return text;
  if (quotes === 'AsNeeded' && !text.includes(delimiter) && !/["\n\r]/.test(text)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}
