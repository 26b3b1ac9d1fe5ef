import { dashOperators, keywords } from '../lexer/token-kind.ts';

/** True for a name that may stand bare behind a dot, before `=` in a hashtable, behind `break`. */
export const isSimpleName = (text: string): boolean => /^[A-Za-z_]\w*$/.test(text);

/** Words that begin a statement, or that the parser would take for part of one. */
const notCommands: ReadonlySet<string> = new Set([...keywords.keys()].filter((word) => !['static', 'hidden', 'public', 'private', 'base'].includes(word)));

/** True for a word that, bare at the beginning of a statement, names a command. */
export function isCommandName(text: string): boolean {
  return /^[A-Za-z_][\w.\\:/*+-]*$/.test(text) && !notCommands.has(text.toLowerCase()) && !/[.:]$/.test(text);
}

/** `?` and `%`, the aliases that are no words. */
export const isAliasSign = (text: string): boolean => text === '?' || text === '%';

/** True for a word that may stand bare as an argument and comes back as the same text. */
export function isBareArgument(text: string): boolean {
  if (text === '') return false;
  if (/^[A-Za-z_\\/.*~?%+=^!:][\w\\/.*~?%+=^!:@#<>[\]-]*$/.test(text)) return !/^\.\d/.test(text) && !/^\.+$/.test(text) && !/^\+\d/.test(text) && !/^[+*=]/.test(text);
  return false;
}

/** True for the name of a parameter: `-Name`. */
export const isParameterName = (text: string): boolean => /^[A-Za-z_?][\w-]*$/.test(text) && !dashOperators.has(text);
