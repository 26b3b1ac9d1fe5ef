import { plainText } from './escape-sequences.ts';

// East Asian wide characters take two cells (Unicode Standard Annex #11); the ranges are those that PowerShell's console uses.
const wideRanges: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3040, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
];

function cellsOfUnit(code: number): number {
  if (code < 0x1100) return 1;
  return wideRanges.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** How many cells of a console line a UTF-16 unit takes. */
export function cellsOfCharacter(character: string): number {
  return cellsOfUnit(character.charCodeAt(0));
}

/** How many cells of a console line a text takes; escape sequences take none. */
export function cellWidth(text: string): number {
  const plain = plainText(text);
  let width = 0;
  for (let index = 0; index < plain.length; index++) width += cellsOfUnit(plain.charCodeAt(index));
  return width;
}

/** The longest start of the text that fits. */
export function headThatFits(text: string, cells: number): string {
  let used = 0;
  for (let index = 0; index < text.length; index++) {
    used += cellsOfUnit(text.charCodeAt(index));
    if (used > cells) return text.slice(0, index);
  }
  return text;
}

/** The longest end of the text that fits. */
export function tailThatFits(text: string, cells: number): string {
  let used = 0;
  for (let index = text.length - 1; index >= 0; index--) {
    used += cellsOfUnit(text.charCodeAt(index));
    if (used > cells) return text.slice(index + 1);
  }
  return text;
}
