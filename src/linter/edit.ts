import type { Span } from '../base/span.ts';

/** A piece of text that takes the place of another. */
export interface Edit extends Span {
  readonly text: string;
}

/** Makes edits in a text; of two that overlap the later one is left out, for the next run. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  let result = '';
  let position = 0;
  for (const { start, end, text: replacement } of sorted) {
    if (start < position) continue;
    result += text.slice(position, start) + replacement;
    position = end;
  }
  return result + text.slice(position);
}
