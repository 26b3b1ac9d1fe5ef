import type { Statement } from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import { parseArgument } from './parse-argument.ts';
import { parseScriptBlockExpression } from './parse-primary.ts';
import type { Parser } from './parser.ts';

export function parseConfiguration(p: Parser, keyword: Token): Statement | undefined {
  p.skipNewlines();
  const first = p.next();
  if (first.kind === '{') {
    p.report(keyword.end, keyword.end, 'MissingConfigurationName');
    parseScriptBlockExpression(p, first);
    return undefined;
  }
  parseArgument(p, 'CommandName', first);
  return undefined;
}
