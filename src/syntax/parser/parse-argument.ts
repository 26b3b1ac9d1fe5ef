import type { Expression } from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import { expandableOf, parsePrimary, writtenValue } from './parse-primary.ts';
import type { Parser } from './parser.ts';

/** What an argument is for: a command's name is not expanded unless `&` or `.` stands before it, and only arguments make lists. */
export type ArgumentContext = 'CommandName' | 'CommandNameAfterOperator' | 'FileName' | 'CommandArgument' | 'SwitchCondition';

/** An argument in command mode whose first token is not read yet; undefined where none can begin. */
export function parseSingleArgument(p: Parser, context: ArgumentContext): Expression | undefined {
  const { kind } = p.peek();
  if (kind === ',' || kind === 'EndOfInput') return undefined;
  const mode = p.mode;
  p.setMode('Command');
  const argument = parseArgument(p, context, p.next());
  p.setMode(mode);
  return argument;
}

/** `--%` takes the rest of the line as it stands (about_Parsing). */
export const isVerbatimMarker = (token: Token): boolean => token.kind === 'Generic' && token.value === '--%';

/** A command's name or an argument, with the list that commas make of it. */
export function parseArgument(p: Parser, context: ArgumentContext, first: Token): Expression | undefined {
  let token = first;
  let list: Expression[] | undefined;
  let comma: Token | undefined;
  for (;;) {
    const argument = parseElement(p, context, token);
    if (argument === undefined) {
      if (list === undefined || comma === undefined) return undefined;
      p.reportMissing(comma.end, 'MissingExpression', ',');
      return p.errorExpression(list[0].start, comma.end, list);
    }
    const more = context === 'CommandArgument' && !isVerbatimMarker(token) && p.peek().kind === ',';
    if (!more) {
      if (list === undefined) return argument;
      list.push(argument);
      return { kind: 'ArrayLiteral', start: list[0].start, end: argument.end, elements: list };
    }
    list ??= [];
    list.push(argument);
    comma = p.next();
    p.skipNewlines();
    token = p.next();
  }
}

/** One argument; undefined, with its token given back, for what never is one. */
function parseElement(p: Parser, context: ArgumentContext, token: Token): Expression | undefined {
  const { start, end } = token;
  switch (token.kind) {
    case '|':
    case '}':
    case ')':
    case 'EndOfInput':
    case 'NewLine':
    case ';':
    case 'Redirection':
    case 'RedirectInStd':
    case '&&':
    case '||':
    case '&':
    case '--':
    case ',':
      p.unget(token);
      return undefined;
    case 'SplattedVariable':
    case 'Variable':
    case 'Number':
    case 'HereStringExpandable':
    case 'StringExpandable':
    case 'HereStringLiteral':
    case 'StringLiteral':
    case '(':
    case '$(':
    case '@(':
    case '@{':
    case '{':
      p.unget(token);
      return parsePrimary(p, true);
    case 'Generic':
      if (token.parts !== undefined && context !== 'CommandName') return expandableOf(p, token, 'BareWord');
      return { kind: 'StringConstantExpression', start, end, value: writtenValue(p, token), stringConstantType: 'BareWord' };
    default:
      return { kind: 'StringConstantExpression', start, end, value: p.textOf(token), stringConstantType: 'BareWord' };
  }
}
