import { cellsOfCharacter, cellWidth } from './cell-width.ts';

/** The lines of a text; carriage returns are dropped. */
export function splitLines(text: string): string[] {
  return text.replaceAll('\r', '').split('\n');
}

/** What fits on one line of a cell: up to the first line end, with the ellipsis when there is more. */
export function firstLineOf(text: string, ellipsis: string): string {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text : text.slice(0, end) + ellipsis;
}

const softHyphen = '\u00ad';
const hardHyphen = '\u2011';
const nonBreakingSpace = '\u00a0';

/** Words with the delimiter behind them: blanks stay with their word, a soft hyphen shows only where the line breaks. */
function* wordsOf(line: string): Generator<{ word: string; delimiter: string }> {
  let word = '';
  for (const character of line) {
    if (character === ' ' || character === '\t' || character === softHyphen) {
      yield { word, delimiter: character };
      word = '';
    } else if (character === hardHyphen || character === nonBreakingSpace) {
      yield { word, delimiter: '' };
      word = '';
    } else word += character;
  }
  yield { word, delimiter: '' };
}

/** Breaks one line between words; a word that is wider than the line is cut. */
function wrapLine(line: string, firstWidth: number, nextWidth: number): string[] {
  const lines: string[] = [];
  let width = firstWidth;
  let room = firstWidth;
  let current = '';
  const breakBefore = (start: string, cells: number) => {
    lines.push(current);
    current = start;
    width = nextWidth;
    room = width - cells;
  };
  for (const { word, delimiter } of wordsOf(line)) {
    let piece = word;
    if (delimiter === softHyphen) piece += cellWidth(word) + 1 === room ? '-' : '';
    else piece += delimiter;
    const cells = cellWidth(piece);
    if (cells > width) {
      for (const character of piece) {
        const one = cellsOfCharacter(character);
        const shown = one > width ? '?' : character;
        const shownCells = one > width ? 1 : one;
        if (shownCells > room) breakBefore(shown, shownCells);
        else {
          current += shown;
          room -= shownCells;
        }
      }
    } else if (cells > room) breakBefore(piece, cells);
    else {
      current += piece;
      room -= cells;
    }
  }
  lines.push(current);
  return lines;
}

/** The lines of a text, broken so that each fits: the first into `firstWidth` cells, those after a break into `nextWidth`. */
export function wrapText(text: string, firstWidth: number, nextWidth: number = firstWidth): string[] {
  if (text === '') return [''];
  return splitLines(text).flatMap((line) => (cellWidth(line) <= firstWidth || firstWidth <= 0 ? [line] : wrapLine(line, firstWidth, nextWidth)));
}
