import { NetException } from '../../runtime/values/errors.ts';
import { isWhiteSpace, trimBoth } from './white-space.ts';

/** System.StringSplitOptions. */
const removeEmptyEntries = 1;
const trimEntries = 2;

/** The next separator from a position on; undefined when there is none. */
type FindSeparator = (text: string, start: number) => { at: number; length: number } | undefined;

/** Separators of String.Split: characters, texts, or white space when there are none. */
export function separatorFinder(separators: readonly string[]): FindSeparator {
  const used = separators.filter((separator) => separator !== '');
  if (used.length === 0) {
    return (text, start) => {
      for (let at = start; at < text.length; at++) if (isWhiteSpace(text[at])) return { at, length: 1 };
      return undefined;
    };
  }
  return (text, start) => {
    let best: { at: number; length: number } | undefined;
    for (const separator of used) {
      const at = text.indexOf(separator, start);
      if (at >= 0 && (!best || at < best.at)) best = { at, length: separator.length };
    }
    return best;
  };
}

/** String.Split with at most `count` parts. */
export function splitText(text: string, find: FindSeparator, options: number, count = Number.MAX_SAFE_INTEGER): string[] {
  if (count < 0)
    throw new NetException(
      'System.ArgumentOutOfRangeException',
      `count ('${count}') must be a non-negative value. (Parameter 'count')\nActual value was ${count}.`,
    );
  if (options < 0 || options > 3) throw new NetException('System.ArgumentException', `Value of flags is invalid. (Parameter 'options')`);
  const finish = (part: string) => (options & trimEntries ? trimBoth(part) : part);
  const keeps = (part: string) => !(options & removeEmptyEntries) || part !== '';
  if (count === 0) return [];
  const parts: string[] = [];
  let start = 0;
  while (parts.length < count - 1) {
    const separator = find(text, start);
    if (!separator) break;
    const part = finish(text.slice(start, separator.at));
    if (keeps(part)) parts.push(part);
    start = separator.at + separator.length;
  }
  if (options & removeEmptyEntries && parts.length === count - 1) {
    // The last part is what is left, without the separators in front of it.
    for (let next = find(text, start); next && finish(text.slice(start, next.at)) === ''; next = find(text, start)) start = next.at + next.length;
  }
  const last = finish(text.slice(start));
  if (keeps(last)) parts.push(last);
  return parts;
}
