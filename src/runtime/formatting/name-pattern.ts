/** Whether a name has wildcard characters that are not escaped (about_Wildcards). */
export function containsWildcards(name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (name[index] === '`') index++;
    else if ('*?['.includes(name[index])) return true;
  }
  return false;
}

/** A test for names: `*`, `?` and `[a-z]`, not case-sensitive, backtick escapes (about_Wildcards). */
export function namePattern(pattern: string): (name: string) => boolean {
  let source = '';
  const literal = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index];
    if (character === '`' && index + 1 < pattern.length) source += literal(pattern[++index]);
    else if (character === '*') source += '.*';
    else if (character === '?') source += '.';
    else if (character === '[') {
      const end = pattern.indexOf(']', index + 2);
      if (end < 0) source += '\\[';
      else {
        source += `[${pattern.slice(index + 1, end).replace(/[\\\]^]/g, '\\$&')}]`;
        index = end;
      }
    } else source += literal(character);
  }
  const expression = new RegExp(`^${source}$`, 'is');
  return (name) => expression.test(name);
}
