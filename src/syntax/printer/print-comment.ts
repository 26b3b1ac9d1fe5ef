import type { Printer } from './printer.ts';

const replacements: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2026': '...',
  '\u00a0': ' ',
  '\u00df': 'ss',
  '\u20ac': 'EUR',
};

/** A comment's text in ASCII: letters without their accents, typographic signs as typewriters have them, else `?`. */
export function toAscii(text: string): string {
  if (/^[\n -~]*$/.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\n -~]/gu, (character) => replacements[character] ?? (character === '\t' ? '    ' : '?'));
}

/** Comment lines, each on a line of its own, and the line that follows them begun. */
export function printComment(printer: Printer, comment: string | undefined): void {
  if (comment === undefined || printer.inString) return;
  const { out } = printer;
  for (const line of commentLines(toAscii(comment))) {
    out.write(line.trimEnd());
    out.newline();
  }
}

/**
 * The lines of a comment. A block, from a line that begins with `<#` to the last `#>`, stands as it is; what would end
 * it before is spaced out. Where lines begin with `#` already, blank ones between them stay blank.
 */
function commentLines(text: string): string[] {
  const begin = /^<#/m.exec(text)?.index ?? -1;
  const end = text.lastIndexOf('#>');
  if (begin < 0 || end < begin + 2) return plainLines(text);
  const block = `<#${text.slice(begin + 2, end).replaceAll('#>', '# >')}#>`;
  const lines = (part: string) => (part === '' ? [] : plainLines(part));
  return [...lines(text.slice(0, begin).replace(/\n$/, '')), ...block.split('\n'), ...lines(text.slice(end + 2).replace(/^\n/, ''))];
}

function plainLines(text: string): string[] {
  const written = /^#/m.test(text);
  return text.split('\n').map((line) => {
    if (line.startsWith('#') && !line.startsWith('#>')) return line;
    if (line.trim() === '') return written ? '' : '#';
    return `# ${line}`;
  });
}
