/** Makes line ends and other control characters of a text visible. */
function visible(text: string): string {
  return text.replaceAll('\r', '\\r').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('\0', '\\0').replaceAll('\b', '\\b');
}

/** Pester's message for two texts that differ: lengths, the index, both texts and an arrow to the place. */
export function textDifference(actual: string, expected: string, because: string, caseSensitive: boolean): string {
  const same = (a: string, b: string) => (caseSensitive ? a === b : a.toLowerCase() === b.toLowerCase());
  const shorter = Math.min(actual.length, expected.length);
  let index = 0;
  while (index < shorter && same(actual[index], expected[index])) index++;
  const lines = [`Expected strings to be the same,${because} but they were different.`];
  if (expected.length === actual.length) lines.push(`String lengths are both ${expected.length}.`);
  else lines.push(`Expected length: ${expected.length}`, `Actual length:   ${actual.length}`);
  lines.push(`Strings differ at index ${index}.`);
  const before = visible(expected.slice(0, index)).length;
  const widest = 60;
  const cut = before > widest ? before - Math.floor(widest / 2) : 0;
  const excerpt = (text: string) => {
    const whole = visible(text).slice(cut);
    return `${cut > 0 ? '...' : ''}${whole.length > widest * 2 ? `${whole.slice(0, widest * 2)}...` : whole}`;
  };
  lines.push(`Expected: '${excerpt(expected)}'`, `But was:  '${excerpt(actual)}'`);
  lines.push(`           ${'-'.repeat(before - cut + (cut > 0 ? 3 : 0))}^`);
  return lines.join('\n');
}
