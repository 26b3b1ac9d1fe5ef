import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import { defineRule } from '../../rule.ts';

export const WK6019 = defineDiagnostic('WK6019', {
  severity: 'warning',
  message: '`{character}` (U+{code}) is not ASCII: Windows PowerShell 5.1 reads a file without a byte order mark in the code page of the endpoint.',
  fix: 'Write `[char]0x{code}` in the text, or a word of ASCII.',
});

export default defineRule({
  diagnostic: WK6019,
  check({ text, lines }, report) {
    return {
      end() {
        let lineEnd = -1;
        for (let index = 0; index < text.length; index++) {
          if (text.charCodeAt(index) < 0x80) continue;
          const place = index;
          const point = text.codePointAt(index) as number;
          if (point > 0xffff) index++;
          // Once a line is enough.
          if (place < lineEnd) continue;
          lineEnd = lines.startOf(lines.at(place).line + 1);
          const character = String.fromCodePoint(point);
          report({ start: place, end: place + character.length }, { character, code: point.toString(16).toUpperCase().padStart(4, '0') });
        }
      },
    };
  },
});
