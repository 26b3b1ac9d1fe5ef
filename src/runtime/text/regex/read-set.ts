import type { PatternReader } from './pattern-reader.ts';
import { readCharacterEscape, readClassEscape } from './read-escape.ts';
import type { CharacterSet, CharacterSetItem, RegexOptions } from './regex-tree.ts';

/** A bracket expression; the opening bracket is behind the position. */
export function readSet(reader: PatternReader, options: RegexOptions): CharacterSet {
  const set: CharacterSet = { negated: false, items: [], except: undefined };
  if (reader.unit === '^') {
    set.negated = true;
    reader.position++;
  }
  for (let first = true; ; first = false) {
    const unit = reader.unit;
    if (unit === undefined) throw reader.error('Unterminated [] set.', reader.pattern.length);
    if (unit === ']' && !first) {
      reader.position++;
      return set;
    }
    if (unit === '-' && reader.pattern[reader.position + 1] === '[' && !first) {
      reader.position += 2;
      set.except = readSet(reader, options);
      if (reader.unit === undefined) throw reader.error('Unterminated [] set.', reader.pattern.length);
      if (reader.unit !== ']') throw reader.error('A subtraction must be the last element in a character class.');
      reader.position++;
      return set;
    }
    set.items.push(readSetItem(reader, options));
  }
}

function readSetItem(reader: PatternReader, options: RegexOptions): CharacterSetItem {
  const start = readSetCharacter(reader, options);
  if (typeof start !== 'string') return start;
  if (
    reader.unit === '-' &&
    reader.pattern[reader.position + 1] !== ']' &&
    reader.pattern[reader.position + 1] !== '[' &&
    reader.position + 1 < reader.pattern.length
  ) {
    reader.position++;
    const end = readSetCharacter(reader, options);
    if (typeof end !== 'string') {
      const written = reader.pattern.slice(0, reader.position).match(/\\(\w)[^\\]*$/);
      throw reader.error(`Cannot include class \\${written?.[1] ?? 'd'} in character range.`);
    }
    if (end < start) throw reader.error('[x-y] range in reverse order.');
    return { kind: 'range', first: start, last: end };
  }
  return { kind: 'range', first: start, last: start };
}

/** One character of a set, or a class in it. */
function readSetCharacter(reader: PatternReader, options: RegexOptions): string | CharacterSetItem {
  const unit = reader.unit!;
  reader.position++;
  if (unit !== '\\') return unit;
  if (reader.unit === undefined) throw reader.error('Illegal \\ at end of pattern.');
  return readClassEscape(reader, options) ?? readCharacterEscape(reader);
}
