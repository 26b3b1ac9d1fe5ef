import type { Attribute, Expression, NamedAttributeArgument, TypeConstraint } from '../ast/index.ts';
import { parseExpression } from './parse-expression.ts';
import { parseSimpleName } from './parse-simple-name.ts';
import { parseTypeName } from './parse-type-name.ts';
import { before, type Parser } from './parser.ts';

/** `[A()][B]…`; undefined where there is none. In an expression a type constraint may not be followed by a line end. */
export function parseAttributeList(p: Parser, inExpression: boolean): (Attribute | TypeConstraint)[] | undefined {
  let attribute = parseAttribute(p);
  if (attribute === undefined) return undefined;
  const attributes: (Attribute | TypeConstraint)[] = [];
  while (attribute !== undefined) {
    attributes.push(attribute);
    if (!inExpression || attribute.kind === 'Attribute') p.skipNewlines();
    attribute = parseAttribute(p);
  }
  return attributes;
}

/** `[Name( … )]` or `[Name]`. */
export function parseAttribute(p: Parser): Attribute | TypeConstraint | undefined {
  const bracket = p.nextLeftBracket();
  if (bracket === undefined) return undefined;
  p.skipNewlines();
  const typeName = parseTypeName(p, true);
  if (typeName === undefined) {
    p.resync(bracket.start);
    p.reportMissing(bracket.end, 'MissingTypename');
    return undefined;
  }
  const token = p.next();
  if (token.kind !== '(') {
    const closed = token.kind === ']';
    if (!closed) {
      p.unget(token);
      p.report(before(token), before(token), 'EndSquareBracketExpectedAtEndOfAttribute');
    }
    return { kind: 'TypeConstraint', start: bracket.start, end: closed ? token.end : typeName.end, typeName };
  }
  p.skipNewlines();
  const positionalArguments: Expression[] = [];
  const namedArguments: NamedAttributeArgument[] = [];
  const mode = p.mode;
  p.setMode('Expression');
  let end = parseArguments(p, positionalArguments, namedArguments, token.end);
  p.setMode(mode);
  p.skipNewlines();
  const paren = p.next();
  const parenClosed = paren.kind === ')';
  if (parenClosed) end = paren.end;
  else {
    p.unget(paren);
    p.reportMissing(end, 'MissingEndParenthesisInExpression');
  }
  p.skipNewlines();
  const close = p.next();
  if (close.kind === ']') end = close.end;
  else {
    p.unget(close);
    if (parenClosed) p.reportMissing(paren.end, 'EndSquareBracketExpectedAtEndOfAttribute');
  }
  return { kind: 'Attribute', start: bracket.start, end, typeName, positionalArguments, namedArguments };
}

/** The arguments of an attribute; gives the end of the last thing read. */
function parseArguments(p: Parser, positional: Expression[], named: NamedAttributeArgument[], begin: number): number {
  const commaDisabled = p.commaDisabled;
  p.commaDisabled = true;
  let end = begin;
  let commaEnd = -1;
  for (;;) {
    p.skipNewlines();
    const name = parseSimpleName(p);
    if (name !== undefined) {
      const argument = parseNamedArgument(p, name);
      if (!argument.expressionOmitted) end = argument.argument.end;
      named.push(argument);
    } else {
      const argument = parseExpression(p);
      if (argument !== undefined) {
        positional.push(argument);
        end = argument.end;
      } else if (commaEnd >= 0) {
        p.reportMissing(commaEnd, 'MissingExpressionAfterToken', ',');
        positional.push(p.errorExpression(commaEnd, commaEnd));
        end = commaEnd;
      }
    }
    p.skipNewlines();
    const comma = p.peek();
    if (comma.kind !== ',') break;
    end = commaEnd = comma.end;
    p.skip();
  }
  p.commaDisabled = commaDisabled;
  return end;
}

function parseNamedArgument(p: Parser, name: { start: number; end: number; value: string }): NamedAttributeArgument {
  const { start, end, value: argumentName } = name;
  const token = p.peek();
  if (token.kind !== '=') {
    // PowerShell's tree has the constant true here, of which there is no text.
    const argument: Expression = { kind: 'VariableExpression', start, end, variablePath: 'true', splatted: false };
    return { kind: 'NamedAttributeArgument', start, end, argumentName, expressionOmitted: true, argument };
  }
  p.skip();
  p.skipNewlines();
  let argument = parseExpression(p);
  if (argument === undefined) {
    p.reportMissing(token.end, 'MissingExpressionInNamedArgument');
    argument = p.errorExpression(token.end, token.end);
    p.syncOnError(true, ',', ')', ']', 'NewLine');
  }
  return { kind: 'NamedAttributeArgument', start, end: argument.end, argumentName, expressionOmitted: false, argument };
}
