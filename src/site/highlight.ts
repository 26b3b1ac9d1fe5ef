import { type TextSpan, textSpans } from '../syntax/parser/text-spans.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]);

/** A script as HTML: each piece in a `span` with its kind as class, all else as it is. The text content is the script itself. */
export function highlight(script: string): string {
  const spans = textSpans(script);
  let html = '';
  let at = 0;
  let next = 0;
  const upTo = (end: number): void => {
    html += escapeHtml(script.slice(at, end));
    at = end;
  };
  const write = ({ kind, start, end }: TextSpan): void => {
    upTo(start);
    html += `<span class="ps-${kind}">`;
    while (next < spans.length && spans[next].start < end) write(spans[next++]);
    upTo(end);
    html += '</span>';
  };
  while (next < spans.length) write(spans[next++]);
  upTo(script.length);
  return html;
}
