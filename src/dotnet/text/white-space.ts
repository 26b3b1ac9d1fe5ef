/** The characters for which Char.IsWhiteSpace is true. */
const whiteSpace = '\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const single = new RegExp(`^[${whiteSpace}]$`);
const all = new RegExp(`^[${whiteSpace}]*$`);

export const isWhiteSpace = (character: string) => single.test(character);
export const isAllWhiteSpace = (text: string) => all.test(text);

/** Takes the given characters, or white space, off an end of a text. */
export function trimStart(text: string, characters?: string): string {
  let start = 0;
  while (start < text.length && (characters ? characters.includes(text[start]) : isWhiteSpace(text[start]))) start++;
  return text.slice(start);
}

export function trimEnd(text: string, characters?: string): string {
  let end = text.length;
  while (end > 0 && (characters ? characters.includes(text[end - 1]) : isWhiteSpace(text[end - 1]))) end--;
  return text.slice(0, end);
}

export const trimBoth = (text: string, characters?: string) => trimEnd(trimStart(text, characters), characters);
