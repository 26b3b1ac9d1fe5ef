import type { Redirection, RedirectionStream } from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import { parseSingleArgument } from './parse-argument.ts';
import type { Parser } from './parser.ts';

/** How messages name the streams. */
const streamNames: Record<RedirectionStream, string> = {
  All: '* stream',
  Output: 'output stream',
  Error: 'error stream',
  Warning: 'warning stream',
  Verbose: 'verbose stream',
  Debug: 'debug stream',
  Information: 'information stream',
};

/** A redirection whose operator is read; it is added to the list if that stream has none yet. Gives the end of what was read. */
export function parseRedirection(p: Parser, token: Token, redirections: Redirection[]): number {
  const detail = token.redirection;
  let result: Redirection;
  if (detail?.toStream === undefined) {
    let location = parseSingleArgument(p, 'FileName');
    if (location === undefined) {
      p.report(token.end, token.end, 'MissingFileSpecification');
      location = p.errorExpression(token.start, token.end);
    }
    if (detail === undefined) {
      p.reportToken(token, 'RedirectionNotSupported', p.textOf(token));
      return location.end;
    }
    const { fromStream, append } = detail;
    result = { kind: 'FileRedirection', start: token.start, end: location.end, fromStream, append, location };
  } else {
    const { fromStream, toStream } = detail;
    if (toStream !== 'Output' || fromStream === toStream) p.reportToken(token, 'RedirectionNotSupported', p.textOf(token));
    result = { kind: 'MergingRedirection', start: token.start, end: token.end, fromStream, toStream: 'Output' };
  }
  if (redirections.some((other) => other.fromStream === result.fromStream)) {
    p.reportNode(result, 'StreamAlreadyRedirected', streamNames[result.fromStream]);
  } else redirections.push(result);
  return result.end;
}
