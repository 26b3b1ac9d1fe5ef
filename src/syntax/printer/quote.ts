/** Escapes that PowerShell 3.0 knows inside double quotes (about_Special_Characters). */
const escapes: ReadonlyMap<number, string> = new Map([
  [0x00, '`0'],
  [0x07, '`a'],
  [0x08, '`b'],
  [0x09, '`t'],
  [0x0a, '`n'],
  [0x0b, '`v'],
  [0x0c, '`f'],
  [0x0d, '`r'],
  [0x22, '`"'],
  [0x24, '`$'],
  [0x60, '``'],
]);

/** True if a text is only printable ASCII: then single quotes can hold it. */
export const isPlainText = (text: string): boolean => /^[ -~]*$/.test(text);

/** True for a unit that no double-quoted string in ASCII can hold, escaped or not. */
export const needsCharacterCode = (code: number): boolean => code > 0x7e || (code < 0x20 && !escapes.has(code));

/** As `needsCharacterCode`, and for parentheses too. */
export const needsCodeInString = (code: number): boolean => code === 0x28 || code === 0x29 || needsCharacterCode(code);

/** True if every parenthesis of a text has its partner in it. */
export function hasPairedParentheses(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x28) depth++;
    else if (code === 0x29 && --depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Writes the text of a subexpression for a double-quoted string. PowerShell makes two quotes of it, and a quote with a
 * backtick before it, into one before it parses the text: where there are such, all quotes are doubled.
 */
export function escapeSubexpression(text: string): string {
  if (!/["`]"/.test(text)) return text;
  return text.replace(/(`?)"/g, (_, backtick: string) => (backtick === '' ? '""' : '``"'));
}

/** The inside of a double-quoted string; units that ASCII lacks become `$([char]0x00E9)`, halves of surrogate pairs too. */
export function escapeForDoubleQuotes(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    result += escapes.get(code) ?? (needsCharacterCode(code) ? `$([char]${characterCode(code)})` : text[index]);
  }
  return result;
}

/** `0x00E9`, the way in which a unit's number is written. */
export const characterCode = (code: number): string => `0x${code.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A PowerShell 3.0 expression, in ASCII, whose value is the text, whatever that is. The curly quotes U+2018..U+201E
 * count as quotes in PowerShell, so that they never stand as they are.
 */
export function quote(text: string): string {
  if (isPlainText(text)) return `'${text.replaceAll("'", "''")}'`;
  return `"${escapeForDoubleQuotes(text)}"`;
}
