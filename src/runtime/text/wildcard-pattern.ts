import { runtimeError } from '../values/errors.ts';

const cache = new Map<string, RegExp>();

/** A wildcard pattern as a regular expression that matches the whole text (about_Wildcards): `*`, `?`, `[a-c]`, and a backtick before what is meant as it is. */
export function wildcardToRegExp(pattern: string, ignoreCase = true): RegExp {
  const key = `${ignoreCase ? 'i' : 'c'}${pattern}`;
  let expression = cache.get(key);
  if (!expression) {
    expression = compile(pattern, ignoreCase);
    if (cache.size > 500) cache.clear();
    cache.set(key, expression);
  }
  return expression;
}

function compile(pattern: string, ignoreCase: boolean): RegExp {
  const source = wildcardSource(pattern);
  if (source !== undefined) {
    try {
      return new RegExp(`^${source}$`, ignoreCase ? 'isu' : 'su');
    } catch {
      // A range whose ends are the wrong way round.
    }
  }
  throw runtimeError('RuntimeException', `The specified wildcard character pattern is not valid: ${pattern}`, {
    category: 'NotSpecified',
    exception: 'System.Management.Automation.WildcardPatternException',
  });
}

const literal = (character: string): string => (/[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character);

/** Undefined for a bracket that is not closed. */
function wildcardSource(pattern: string): string | undefined {
  const characters = [...pattern];
  let source = '';
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index];
    if (character === '`' && index + 1 < characters.length) source += literal(characters[++index]);
    else if (character === '*') {
      // Neighbouring stars are one: `**` must not make the expression backtrack.
      if (!source.endsWith('[^]*')) source += '[^]*';
    } else if (character === '?') source += '[^]';
    else if (character === '[') {
      const end = closingBracket(characters, index);
      if (end < 0) return undefined;
      source += bracketSource(characters.slice(index + 1, end));
      index = end;
    } else source += literal(character);
  }
  return source;
}

/** Where a bracket expression ends: a `]` in first place is a character of it. */
function closingBracket(characters: readonly string[], start: number): number {
  for (let index = start + 2; index < characters.length; index++) {
    if (characters[index] === '`') index++;
    else if (characters[index] === ']') return index;
  }
  return -1;
}

function bracketSource(members: readonly string[]): string {
  let source = '';
  for (let index = 0; index < members.length; index++) {
    if (members[index] === '`' && index + 1 < members.length) index++;
    else if (members[index] === '-' && index > 0 && index < members.length - 1) {
      source += '-';
      continue;
    }
    const member = members[index];
    source += /[\\\]^[-]/.test(member) ? `\\${member}` : member;
  }
  return `[${source}]`;
}

/** Whether a text is like a pattern, as -like compares. */
export function matchesWildcard(text: string, pattern: string, ignoreCase = true): boolean {
  return pattern === '*' || wildcardToRegExp(pattern, ignoreCase).test(text);
}

/** Whether a text is like one of the patterns; `whenNone` holds when there is no pattern. */
export function matchesAny(text: string, patterns: readonly string[] | undefined, whenNone: boolean): boolean {
  if (!patterns?.length) return whenNone;
  return patterns.some((pattern) => matchesWildcard(text, pattern));
}
