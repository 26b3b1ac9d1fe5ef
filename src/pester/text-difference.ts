/** The width of a console that is none, by which real Pester cuts long texts when its output is redirected. */
const consoleWidth = 80;
const ellipsis = '...';
const frameLength = "Expected: ''".length;

/** Makes line ends and other control characters of a text visible. */
function visible(text: string): string {
  return text.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t').replaceAll('\0', '\\0').replaceAll('\b', '\\b');
}

function firstDifference(left: string, right: string, caseSensitive: boolean): number {
  const same = (a: string, b: string) => a === b || (!caseSensitive && a.toLowerCase() === b.toLowerCase());
  const shorter = Math.min(left.length, right.length);
  let index = 0;
  while (index < shorter && same(left[index], right[index])) index++;
  return index;
}

/** The part of a text around a place that fits a line, and where the place is in it. */
function excerptOf(text: string, place: number, lineLength: number, context: number): { line: string; place: number } {
  const least = 2 * context + 2 * ellipsis.length + 1;
  if (lineLength < least || text.length <= lineLength) return { line: text, place };
  const shift = Math.max(0, place - (lineLength - 1 - context - ellipsis.length));
  let line = text.slice(shift);
  if (line.length < text.length) line = ellipsis + line.slice(ellipsis.length);
  if (line.length > lineLength) line = line.slice(0, lineLength - ellipsis.length) + ellipsis;
  return { line, place: place - shift };
}

/**
 * Pester's message for two texts that differ: lengths, the index, both texts and an arrow to the place
 * (https://pester.dev/docs/assertions/#be).
 * @param depth names in the path of the current test, by which the lines are indented when they are printed
 */
export function textDifference(actual: string, expected: string, because: string, caseSensitive: boolean, depth: number): string {
  const lines = [`Expected strings to be the same,${because} but they were different.`];
  if (expected.length === actual.length) lines.push(`String lengths are both ${expected.length}.`);
  else lines.push(`Expected length: ${expected.length}`, `Actual length:   ${actual.length}`);
  lines.push(`Strings differ at index ${firstDifference(expected, actual, caseSensitive)}.`);
  const [left, right] = [visible(expected), visible(actual)];
  const place = firstDifference(left, right, caseSensitive);
  const lineLength = consoleWidth - frameLength - (depth + 3);
  const context = Math.round(consoleWidth / 7);
  const but = excerptOf(right, place, lineLength, context);
  lines.push(`Expected: '${excerptOf(left, place, lineLength, context).line}'`, `But was:  '${but.line}'`);
  lines.push(`${' '.repeat(frameLength - 1)}${'-'.repeat(Math.max(0, but.place))}^`);
  return lines.join('\n');
}
