import { LineTable } from '../../base/span.ts';
import type { ScriptExtent, ScriptSource } from '../values/invocation-info.ts';
import type { Layout } from './layout.ts';

// The quoted line never gets longer, so that with its marks it fits into 80 columns.
const longestLine = 69;

const tables = new WeakMap<ScriptSource, LineTable>();

/** The lines of a script's text. */
export function lineTableOf(source: ScriptSource): LineTable {
  let table = tables.get(source);
  if (!table) {
    table = new LineTable(source.text);
    tables.set(source, table);
  }
  return table;
}

/** A script's line with the place of an error underlined, both cut to fit. */
export interface QuotedLine {
  line: string;
  underline: string;
}

/** The line where an extent starts, tabs expanded, with tildes below what the extent covers of it. */
export function quoteLine({ source, start, end }: ScriptExtent, layout: Layout): QuotedLine {
  const table = lineTableOf(source);
  const from = table.at(start);
  const to = table.at(end);
  let line = table.lineText(from.line).trimEnd();
  let before = from.column - 1;
  let length = from.line === to.line && to.column <= line.length + 1 ? to.column - from.column : line.length - from.column + 1;
  if (line.includes('\t')) {
    const expand = (text: string) => text.replaceAll('\t', '    ');
    const lead = expand(line.slice(0, before));
    const marked = expand(line.slice(before, before + length));
    line = lead + marked + expand(line.slice(before + length));
    before = lead.length;
    length = marked.length;
  }
  let cutBefore = false;
  let cutAfter = false;
  if (line.length > longestLine) {
    const allBefore = before;
    const allAfter = line.length - length - before;
    let keptBefore = Math.min(allBefore, 12);
    let keptAfter = Math.min(allAfter, 8);
    const kept = keptBefore + length + keptAfter;
    if (kept >= longestLine) {
      if (keptBefore + length >= longestLine) length = longestLine - keptBefore;
      cutAfter = true;
    } else {
      keptBefore += Math.min(allBefore - keptBefore, longestLine - kept);
      const room = longestLine - (keptBefore + length + keptAfter);
      if (room > 0) keptAfter += Math.min(allAfter, room);
      cutAfter = keptAfter < allAfter;
    }
    cutBefore = keptBefore < allBefore;
    line = line.substr(Math.max(before - keptBefore, 0), longestLine);
    before = Math.min(before, keptBefore);
    length = Math.min(length, longestLine - before);
  }
  const { ellipsis } = layout;
  const lead = cutBefore ? `${ellipsis} ` : '';
  return {
    line: lead + line + (cutAfter ? ` ${ellipsis}` : ''),
    underline: ' '.repeat(before + lead.length) + '~'.repeat(Math.max(length, 1)),
  };
}

/** InvocationInfo.PositionMessage: `At file:line char:column` and the quoted line. */
export function positionMessage(extent: ScriptExtent | undefined, layout: Layout, newline = '\n'): string {
  if (!extent) return '';
  const { line, column } = lineTableOf(extent.source).at(extent.start);
  const quoted = quoteLine(extent, layout);
  const text = quoted.line === '' ? '' : `${quoted.line}${newline}+ ${quoted.underline}`;
  return `At ${extent.source.path ?? 'line'}:${line} char:${column}${newline}+ ${text}`;
}
