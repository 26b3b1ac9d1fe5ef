import type { NetRegex, RegexMatch } from '../regex.ts';

/** Writes what a match is replaced by. */
export type Substitution = (match: RegexMatch, text: string) => string;

/**
 * Reads the substitutions of a replacement pattern: `$1`, `${name}`, `$&`, `$$`, `` $` ``, `$'`, `$+`, `$_`. A plain text comes back
 * as it is.
 */
export function readSubstitution(pattern: string, regex: NetRegex): string | Substitution {
  if (!pattern.includes('$')) return pattern;
  const parts: (string | Substitution)[] = [];
  let position = 0;
  while (position < pattern.length) {
    const dollar = pattern.indexOf('$', position);
    if (dollar < 0) break;
    if (dollar > position) parts.push(pattern.slice(position, dollar));
    const [part, length] = readPart(pattern.slice(dollar), regex);
    parts.push(part);
    position = dollar + length;
  }
  if (position < pattern.length) parts.push(pattern.slice(position));
  return (match, text) => {
    let result = '';
    for (const part of parts) result += typeof part === 'string' ? part : part(match, text);
    return result;
  };
}

const group =
  (index: number): Substitution =>
  (match) =>
    match.groups[index]?.value ?? '';

function readPart(rest: string, regex: NetRegex): [part: string | Substitution, length: number] {
  const named = /^\$\{([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)\}/u.exec(rest);
  if (named) {
    const number = /^\d+$/.test(named[1]) ? regex.groupNumbers.indexOf(Number(named[1])) : regex.groupNames.indexOf(named[1]);
    return number < 0 ? ['$', 1] : [group(number), named[0].length];
  }
  const digits = /^\$(\d+)/.exec(rest);
  if (digits) {
    const index = regex.groupNumbers.indexOf(Number(digits[1]));
    return index < 0 ? ['$', 1] : [group(index), digits[0].length];
  }
  switch (rest[1]) {
    case '$':
      return ['$', 2];
    case '&':
      return [group(0), 2];
    case '`':
      return [(match, text) => text.slice(0, match.index), 2];
    case "'":
      return [(match, text) => text.slice(match.index + match.value.length), 2];
    case '+':
      return [(match) => match.groups.at(-1)?.value ?? '', 2];
    case '_':
      return [(_match, text) => text, 2];
    default:
      return ['$', 1];
  }
}
