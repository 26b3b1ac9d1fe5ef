import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { WK1003, WK1004 } from './read/diagnostics.ts';

/** The text of an author's file, or why it cannot be had. */
export type SourceText = { readonly text: string } | { readonly diagnostic: Diagnostic };

/** The offset of the first byte that belongs to no character of UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  const isGood = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isGood(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EISDIR: 'it is a folder',
};

/** Reads a file as UTF-8, a byte order mark left out. `name` is how the file is named in a diagnostic. */
export function readSource(path: string, name: string): SourceText {
  const span = { file: name, start: 0, end: 0 };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return { diagnostic: WK1004.at(undefined, { file: name, reason: reasons[code] ?? code }) };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { diagnostic: WK1003.at(span, { place: firstBadByte(bytes) }) };
  }
}
