import type { RedirectionStream } from '../ast/index.ts';
import type { Token } from './token.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Streams by the number that stands for them in `2>&1`; 0 is `*`. */
const streams: readonly RedirectionStream[] = ['All', 'Output', 'Error', 'Warning', 'Verbose', 'Debug', 'Information'];

/** `>` or `>>`; the index is behind the first `>`. */
export function scanFileRedirection(tokenizer: Tokenizer, fromStream: RedirectionStream): Token {
  const append = tokenizer.peek() === 0x3e;
  if (append) tokenizer.index++;
  const token = tokenizer.token('Redirection');
  token.redirection = { fromStream, append };
  return token;
}

/** `*>`, `*>>`, `*>&1`; the index is at the `>`. */
export function scanMergingRedirection(tokenizer: Tokenizer): Token {
  tokenizer.index++;
  if (tokenizer.peek() === 0x26 && tokenizer.peekAt(1) === 0x31) return merging(tokenizer, 0, 1);
  return scanFileRedirection(tokenizer, 'All');
}

/** `2>`, `2>>`, `2>&1`; the index is at the `>`. In expression mode `2>` is the number 2. */
export function scanNumberedRedirection(tokenizer: Tokenizer, from: number): Token {
  const begin = tokenizer.index;
  tokenizer.index++;
  const target = tokenizer.peek() === 0x26 ? tokenizer.peekAt(1) - 0x30 : 0;
  if (target === 1 || target === 2) return merging(tokenizer, from, target);
  if (tokenizer.mode !== 'Expression') return scanFileRedirection(tokenizer, streams[from]);
  tokenizer.index = begin;
  const token = tokenizer.token('Number');
  token.number = { type: 'int', value: from };
  return token;
}

function merging(tokenizer: Tokenizer, from: number, to: number): Token {
  tokenizer.index += 2;
  const token = tokenizer.token('Redirection');
  token.redirection = { fromStream: streams[from], toStream: streams[to], append: false };
  return token;
}
