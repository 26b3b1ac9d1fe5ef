import type { Layout } from '../steps/step.ts';
import { ts } from './ts.ts';

/** Comments that speak to a tool and not to a reader. */
const isDirective = (text: string) => /^\s*(@ts-|eslint|biome-ignore|worklet-ignore|prettier|#region|#endregion|\/ <)/.test(text);

function commentText(raw: string): string[] {
  const inside = raw.startsWith('//') ? raw.slice(2) : raw.replace(/^\/\*\*?/, '').replace(/\*\/$/, '');
  return inside
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .filter((line, place, lines) => line !== '' || (place > 0 && place < lines.length - 1));
}

/** The author's comment directly above a node, without its marks; a blank line between them parts them. */
export function commentAbove(node: ts.Node): string | undefined {
  const file = node.getSourceFile();
  const { text } = file;
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const lines: string[] = [];
  let next = node.getStart(file);
  for (const range of [...ranges].reverse()) {
    const between = text.slice(range.end, next);
    const lineBefore = text.slice(text.lastIndexOf('\n', range.pos - 1) + 1, range.pos);
    // A comment at the end of a line belongs to that line.
    if ((between.match(/\n/g) ?? []).length > 1 || /\S/.test(lineBefore)) break;
    const raw = text.slice(range.pos, range.end);
    if (!isDirective(raw.slice(2))) lines.unshift(...commentText(raw));
    next = range.pos;
  }
  // `#` and `<#` at the start of a comment mean something to PowerShell and to the printer.
  const comment = lines.map((line) => line.replace(/^[<#]+\s*/, '').replaceAll('#>', '# >')).join('\n');
  return comment.trim() === '' ? undefined : comment;
}

function hasBlankLineAbove(node: ts.Node): boolean {
  const file = node.getSourceFile();
  return /\n[ \t]*\r?\n/.test(file.text.slice(node.getFullStart(), node.getStart(file)));
}

/** How a statement stands in the author's text, for the first of its steps. */
export function layoutOf(node: ts.Statement, hasBefore: boolean, step: Layout): Layout {
  const comment = [commentAbove(node), step.comment].filter((part) => part !== undefined).join('\n');
  return { ...(comment === '' ? {} : { comment }), ...(hasBefore && hasBlankLineAbove(node) ? { spaced: true } : {}) };
}
