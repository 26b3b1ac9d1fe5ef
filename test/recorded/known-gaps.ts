import { readFileSync } from 'node:fs';

/** Cases that still differ, with the reason of each: lines `area/name: reason` of known-gaps.txt. The list may only shrink. */
export function knownGaps(): Map<string, string> {
  const gaps = new Map<string, string>();
  for (const line of readFileSync(new URL('known-gaps.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const separator = line.indexOf(': ');
    gaps.set(line.slice(0, separator), line.slice(separator + 2));
  }
  return gaps;
}
