import { matchesWildcard } from '../text/wildcard-pattern.ts';

/** Whether a name has wildcard characters that are not escaped (about_Wildcards). */
export function containsWildcards(name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (name[index] === '`') index++;
    else if ('*?['.includes(name[index])) return true;
  }
  return false;
}

/** A test for names like a pattern. */
export function namePattern(pattern: string): (name: string) => boolean {
  return (name) => matchesWildcard(name, pattern);
}
