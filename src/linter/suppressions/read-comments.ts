import type { LineTable, Span } from '../../base/span.ts';

/**
 * A comment that keeps findings of one line back, in PowerShell `# worklet-ignore WK6009: reason`, in TypeScript the same
 * behind `//`. It stands at the end of that line, or on a line of its own above it.
 */
export interface Suppression extends Span {
  readonly codes: readonly string[];
  readonly reason: string;
  /** The line that it is about. */
  readonly line: number;
}

const word = 'worklet-ignore';
const patterns = {
  PowerShell: /(?<=^|[\s;{}()])#[ \t]*worklet-ignore\b([^\r\n]*)/gm,
  TypeScript: /\/\/[ \t]*worklet-ignore\b([^\r\n]*)/g,
} as const;

/** The first line below that has something else on it than a comment. */
function nextLine(lines: LineTable, from: number): number {
  let line = from + 1;
  while (line < lines.lineCount && /^\s*(?:#|\/\/|\/\*|\*|$)/.test(lines.lineText(line))) line++;
  return line;
}

/** The suppressing comments of a text. */
export function readComments(lines: LineTable, language: keyof typeof patterns): Suppression[] {
  const { text } = lines;
  if (!text.includes(word)) return [];
  return [...text.matchAll(patterns[language])].map((match) => {
    const start = match.index;
    const { line } = lines.at(start);
    const isAlone = /^\s*$/.test(text.slice(lines.startOf(line), start));
    const [, codes, reason] = /^([^:]*):?(.*)$/.exec(match[1]) as RegExpExecArray;
    return {
      start,
      end: start + match[0].trimEnd().length,
      codes: codes.split(/[\s,]+/).filter((code) => code !== ''),
      reason: reason.trim(),
      line: isAlone ? nextLine(lines, line) : line,
    };
  });
}
