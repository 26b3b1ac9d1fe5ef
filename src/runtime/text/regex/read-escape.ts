import { isKnownProperty } from './character-classes.ts';
import { isWord, type PatternReader } from './pattern-reader.ts';
import type { CharacterSetItem, RegexOptions } from './regex-tree.ts';

/** `\d`, `\W`, `\p{Lu}`; the backslash is behind the position. */
export function readClassEscape(reader: PatternReader, options: RegexOptions): CharacterSetItem | undefined {
  const unit = reader.unit!;
  const { ecmaScript } = options;
  switch (unit) {
    case 'd':
    case 'D':
      reader.position++;
      return { kind: 'class', name: ecmaScript ? 'asciiDigit' : 'digit', negated: unit === 'D' };
    case 'w':
    case 'W':
      reader.position++;
      return { kind: 'class', name: ecmaScript ? 'asciiWord' : 'word', negated: unit === 'W' };
    case 's':
    case 'S':
      reader.position++;
      return { kind: 'class', name: ecmaScript ? 'asciiSpace' : 'space', negated: unit === 'S' };
    case 'p':
    case 'P': {
      const match = /^[pP]\{([\w-]+)\}/.exec(reader.pattern.slice(reader.position));
      if (!match) {
        const open = reader.pattern.slice(reader.position + 1, reader.position + 2) === '{' && reader.pattern.length - reader.position > 3;
        throw open
          ? reader.error('Malformed \\p{X} character escape.', reader.position + 2)
          : reader.error('Incomplete \\p{X} character escape.', reader.position + 1);
      }
      const end = reader.position + match[0].length;
      if (!isKnownProperty(match[1])) throw reader.error(`Unknown property '${match[1]}'.`, end);
      reader.position = end;
      const isCase = options.ignoreCase && /^L[ult]$/.test(match[1]);
      return { kind: 'class', name: isCase ? 'casedLetter' : { property: match[1] }, negated: unit === 'P' };
    }
    default:
      return undefined;
  }
}

/** `\n`, `\x41`, `\.`: the one character that it stands for. */
export function readCharacterEscape(reader: PatternReader): string {
  const unit = reader.unit!;
  const hexadecimal = (count: number): string => {
    const digits = reader.pattern.slice(reader.position + 1, reader.position + 1 + count);
    if (!new RegExp(`^[\\da-fA-F]{${count}}$`).test(digits)) throw reader.error('Insufficient or invalid hexadecimal digits.', reader.position + 1);
    reader.position += 1 + count;
    return String.fromCharCode(Number.parseInt(digits, 16));
  };
  if (unit === 'x') return hexadecimal(2);
  if (unit === 'u') return hexadecimal(4);
  if (unit === 'c') return controlCharacter(reader);
  if (/[0-7]/.test(unit)) {
    const digits = /^[0-7]{1,3}/.exec(reader.pattern.slice(reader.position))![0];
    reader.position += digits.length;
    return String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
  }
  const index = 'tnrfvaeb'.indexOf(unit);
  reader.position++;
  if (index >= 0) return '\t\n\r\f\v\x07\x1b\b'[index];
  if (isWord(unit)) throw reader.error(`Unrecognized escape sequence \\${unit}.`);
  return unit;
}

function controlCharacter(reader: PatternReader): string {
  const unit = reader.pattern[reader.position + 1];
  if (unit === undefined) throw reader.error('Missing control character.', reader.position + 1);
  const code = unit.toUpperCase().charCodeAt(0) - 0x40;
  if (code < 0 || code > 31) throw reader.error('Unrecognized control character.', reader.position + 2);
  reader.position += 2;
  return String.fromCharCode(code);
}
