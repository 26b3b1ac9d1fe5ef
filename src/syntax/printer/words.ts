import { keywords } from '../lexer/token-kind.ts';

/** True for a name that may stand bare behind a dot, before `=` in a hashtable, behind `break`. */
export const isSimpleName = (text: string): boolean => /^[A-Za-z_]\w*$/.test(text);

/** Words that begin a statement, or that the parser would take for part of one. */
const notCommands: ReadonlySet<string> = new Set(
  [...keywords.keys()].filter((word) => !['static', 'hidden', 'public', 'private', 'base'].includes(word)),
);

/** True for a word that, bare at the beginning of a statement, names a command. */
export function isCommandName(text: string): boolean {
  return /^(\.{1,2}[\\/]|[\\/])?[A-Za-z_][\w.\\:/*+-]*$/.test(text) && !notCommands.has(text.toLowerCase()) && !/[.:]$/.test(text);
}

/** `?` and `%`, the aliases that are no words. */
export const isAliasSign = (text: string): boolean => text === '?' || text === '%';

/** True for a word that may stand bare as an argument and comes back as the same text. */
export function isBareArgument(text: string): boolean {
  if (!/^[A-Za-z_\\/.*~?%^!:][\w\\/.*~?%+=^!:@#<>[\]-]*$/.test(text)) return false;
  // `.5` is a number, `*>` redirects.
  return !/^\.\d|^\*[=>]/.test(text);
}
