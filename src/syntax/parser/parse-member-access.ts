import type { Expression, TypeName } from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import { unaryTrait } from '../lexer/token-kind.ts';
import type { Tokenizer } from '../lexer/tokenizer.ts';
import { parseSingleArgument } from './parse-argument.ts';
import { parseExpression, parseUnary } from './parse-expression.ts';
import { parsePrimary, parseScriptBlockExpression } from './parse-primary.ts';
import { parseSimpleName } from './parse-simple-name.ts';
import { parseGenericArguments } from './parse-type-name.ts';
import { before, type Parser } from './parser.ts';

/** Members and indexes behind an operand, in a loop: a chain of any length takes no depth of calls. */
export function parsePostfixOperators(p: Parser, first: Token | undefined, operand: Expression): Expression {
  let expression = operand;
  let token = first;
  while (token !== undefined) {
    // A line may end behind the dot, for calls written one below the other.
    p.skipNewlines();
    if (token.kind === '[' || token.kind === '?[') expression = parseIndex(p, expression, token);
    else expression = parseMember(p, expression, token);
    token = p.nextMemberAccess(true);
  }
  return expression;
}

function parseMemberName(p: Parser): Expression | undefined {
  const name = parseSimpleName(p);
  if (name !== undefined) return name;
  const token = p.peek();
  if ((token.traits & unaryTrait) !== 0 || token.kind === '[') return parseUnary(p, false);
  return parsePrimary(p, false);
}

function parseMember(p: Parser, target: Expression, operator: Token): Expression {
  const isStatic = operator.kind === '::';
  const nullConditional = operator.kind === '?.';
  let member = parseMemberName(p);
  if (member === undefined) {
    p.reportMissing(operator.end, 'MissingPropertyName');
    member = parseSingleArgument(p, 'CommandArgument') ?? p.errorExpression(target.start, operator.end);
  } else if (p.ungot === undefined) {
    const restorePoint = p.tokenizer.restorePoint();
    const generic = parseMethodTypeArguments(p, restorePoint);
    const open = p.nextInvokeMember();
    if (open !== undefined) {
      const { list, end } = open.kind === '(' ? parseArgumentList(p, open) : parseBlockArgument(p, open);
      return {
        kind: 'InvokeMemberExpression',
        start: target.start,
        end,
        expression: target,
        member,
        arguments: list,
        static: isStatic,
        nullConditional,
        genericTypeArguments: generic?.types,
      };
    }
    if (generic?.closed) p.resync(restorePoint);
  }
  return { kind: 'MemberExpression', start: target.start, end: member.end, expression: target, member, static: isStatic, nullConditional };
}

/** `[int, string]` between a method's name and its `(`; what turns out to be an index is given back. */
function parseMethodTypeArguments(p: Parser, restorePoint: number): { types: TypeName[]; closed: boolean } | undefined {
  if (!mayBeginTypeArguments(p.tokenizer)) return undefined;
  const bracket = p.next();
  if (bracket.kind !== '[') {
    p.resync(restorePoint);
    return undefined;
  }
  const mode = p.mode;
  p.setMode('TypeName');
  p.skipNewlines();
  const first = p.next();
  if (first.kind !== 'Identifier') {
    p.setMode(mode);
    p.resync(restorePoint);
    return undefined;
  }
  const { types, last } = parseGenericArguments(p, first);
  const closed = last.kind === ']';
  if (!closed) {
    p.unget(last);
    p.reportMissing(before(last), 'EndSquareBracketExpectedAtEndOfType');
  }
  p.setMode(mode);
  return { types, closed };
}

/** Only a bracket can begin them, behind white space or comments; most members have none. */
function mayBeginTypeArguments(tokenizer: Tokenizer): boolean {
  let distance = 0;
  while (tokenizer.peekAt(distance) === 0x20) distance++;
  const code = tokenizer.peekAt(distance);
  // [ ` < # tab, or white space past ASCII
  return code === 0x5b || code === 0x60 || code === 0x3c || code === 0x23 || code === 0x09 || code >= 0x80;
}

/** `$x.ForEach{ … }` is `$x.ForEach({ … })`. */
function parseBlockArgument(p: Parser, open: Token): { list: Expression[]; end: number } {
  p.skipNewlines();
  const block = parseScriptBlockExpression(p, open);
  return { list: [block], end: block.end };
}

/** `a, b)` behind the `(` of a call. */
export function parseArgumentList(p: Parser, open: Token): { list: Expression[]; end: number } {
  const commaDisabled = p.commaDisabled;
  p.commaDisabled = true;
  const begin = p.beginList();
  let comma: Token | undefined;
  let reported = false;
  for (;;) {
    p.skipNewlines();
    const argument = parseExpression(p);
    if (argument === undefined) {
      if (comma !== undefined) {
        p.reportMissing(comma.end, 'MissingExpressionAfterToken', ',');
        reported = true;
      }
      break;
    }
    p.add(argument);
    p.skipNewlines();
    comma = p.next();
    if (comma.kind !== ',') {
      p.unget(comma);
      comma = undefined;
      break;
    }
  }
  const list = p.takeList<Expression>(begin);
  p.skipNewlines();
  const close = p.next();
  let end = close.end;
  if (close.kind !== ')') {
    p.unget(close);
    const last = list.length > 0 ? list[list.length - 1].end : open.end;
    if (!reported) p.reportMissing(last, 'MissingEndParenthesisInMethodCall');
    end = comma?.end ?? last;
  }
  p.commaDisabled = commaDisabled;
  return { list, end };
}

function parseIndex(p: Parser, target: Expression, bracket: Token): Expression {
  p.skipNewlines();
  const commaDisabled = p.commaDisabled;
  p.commaDisabled = false;
  let index = parseExpression(p);
  p.commaDisabled = commaDisabled;
  const missing = index === undefined;
  if (index === undefined) {
    p.reportMissing(bracket.end, 'MissingArrayIndexExpression');
    index = p.errorExpression(bracket.start, bracket.end);
  }
  p.skipNewlines();
  const close = p.next();
  const closed = close.kind === ']';
  if (!closed) {
    p.unget(close);
    if (!missing && index.kind !== 'ErrorExpression') p.reportMissing(index.end, 'MissingEndSquareBracket');
  }
  const end = closed ? close.end : index.end;
  return { kind: 'IndexExpression', start: target.start, end, target, index, nullConditional: bracket.kind === '?[' };
}
