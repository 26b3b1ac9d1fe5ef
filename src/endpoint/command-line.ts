/**
 * Takes a line of arguments apart as the start-up code of Windows' programs does: blanks and tabs separate; quotes hold together;
 * `2n` backslashes before a quote are n and the quote counts, `2n + 1` are n and a quote that does not; two quotes inside quotes
 * are one (https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments). The name of the program is not in the line.
 */
export function splitArguments(line: string): string[] {
  const found: string[] = [];
  let current: string | undefined;
  let quoted = false;
  for (let at = 0; at < line.length; ) {
    const slashes = /^\\*/.exec(line.slice(at))?.[0].length ?? 0;
    if (slashes > 0) {
      const beforeQuote = line[at + slashes] === '"';
      current = (current ?? '') + '\\'.repeat(beforeQuote ? Math.floor(slashes / 2) : slashes);
      at += slashes;
      if (beforeQuote && slashes % 2 === 1) {
        current += '"';
        at++;
      }
      continue;
    }
    const unit = line[at++];
    if (unit === '"') {
      current ??= '';
      if (quoted && line[at] === '"') {
        current += '"';
        at++;
      } else quoted = !quoted;
    } else if ((unit === ' ' || unit === '\t') && !quoted) {
      if (current !== undefined) found.push(current);
      current = undefined;
    } else current = (current ?? '') + unit;
  }
  if (current !== undefined) found.push(current);
  return found;
}
