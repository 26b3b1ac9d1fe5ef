import type { CustomPiece } from './format-objects.ts';
import type { LineSink } from './line-output.ts';
import { wrapText } from './wrap-text.ts';

interface Frame {
  leftIndent: number;
  rightIndent: number;
  firstLine: number;
}

/** Writes the text of a custom view: pieces run on until a new line or the end; frames indent what is inside them. */
export function writeCustom(pieces: readonly CustomPiece[], lineWidth: number, write: LineSink): void {
  const frames: Frame[] = [];
  let pending = '';

  const writeLine = () => {
    const left = frames.reduce((sum, frame) => sum + frame.leftIndent, 0);
    const right = frames.reduce((sum, frame) => sum + frame.rightIndent, 0);
    const room = lineWidth - left - right;
    let first = frames.at(-1)?.firstLine ?? 0;
    if (Math.abs(first) >= room) first = 0;
    const text = room > 0 ? pending : '';
    const lines = wrapText(text, first > 0 ? room - first : room, first < 0 ? room + first : room);
    lines.forEach((line, index) => {
      const indent = index === 0 ? left + Math.max(first, 0) : left + Math.max(-first, 0);
      write(' '.repeat(indent) + line);
    });
    pending = '';
  };

  const visit = (list: readonly CustomPiece[]) => {
    for (const piece of list) {
      if (piece.kind === 'text') pending += piece.text;
      else if (piece.kind === 'newline') writeLine();
      else {
        frames.push(piece);
        visit(piece.pieces);
        frames.pop();
      }
    }
  };

  visit(pieces);
  writeLine();
}
