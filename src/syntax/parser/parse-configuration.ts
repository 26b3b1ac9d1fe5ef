import type { Statement } from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import { parseArgument } from './parse-argument.ts';
import { parseScriptBlockExpression } from './parse-primary.ts';
import type { Parser } from './parser.ts';

const noStore = 'Unable to find DSC schema store at /etc/opt/omi/conf/dsc/configuration. Please ensure PS DSC for Linux is installed.';

/**
 * `configuration Name { … }` of Desired State Configuration. Its words come from schemas that a machine without DSC
 * does not have: there PowerShell 7 gives up at the name, and so does this.
 */
export function parseConfiguration(p: Parser, keyword: Token): Statement | undefined {
  p.skipNewlines();
  const first = p.next();
  if (first.kind === '{') {
    p.report(keyword.end, keyword.end, 'MissingConfigurationName');
    parseScriptBlockExpression(p, first);
    return undefined;
  }
  if (first.kind === 'EndOfInput' || first.kind === ',') {
    p.unget(first);
    p.reportMissing(first.end, 'MissingConfigurationName');
    return undefined;
  }
  parseArgument(p, 'CommandName', first);
  p.reportToken(first, 'ParserError', `System.IO.DirectoryNotFoundException: ${noStore}`);
  if (p.peek().kind === '{') p.skip();
  else p.skipNewlines();
  return undefined;
}
