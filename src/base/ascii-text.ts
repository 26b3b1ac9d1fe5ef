/** Typographic characters and what stands for them in ASCII. */
const substitutes: readonly [RegExp, string][] = [
  [/[\u2018\u2019\u201a\u201b\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00a0\u2000-\u200a\u202f]/g, ' '],
  [/\u2022/g, '*'],
  [/\u2122/g, '(TM)'],
  [/\u00ae/g, '(R)'],
  [/\u00a9/g, '(C)'],
  [/\u00df/g, 'ss'],
  [/\u00e6/g, 'ae'],
  [/\u00c6/g, 'AE'],
  [/\u00f8/g, 'o'],
  [/\u00d8/g, 'O'],
];

/**
 * A text of a comment in ASCII: Windows PowerShell 5.1 reads a file without BOM as ANSI (about_Character_Encoding), so letters
 * lose their marks there; what has no likeness becomes `?`. Texts that a script works with are never touched by this.
 */
export function asciiText(text: string): string {
  if (/^[\n\x20-\x7e]*$/.test(text)) return text;
  const plain = substitutes.reduce((result, [pattern, substitute]) => result.replace(pattern, substitute), text);
  return plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\n\x20-\x7e]/gu, '?');
}
