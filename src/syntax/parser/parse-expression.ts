import type { Attribute, BinaryOperator, CommandParameter, Expression, TypeConstraint, UnaryOperator } from '../ast/index.ts';
import { typeNameInMessage } from '../checks/type-facts.ts';
import type { Token } from '../lexer/token.ts';
import { binaryTrait, precedenceMask, unaryTrait } from '../lexer/token-kind.ts';
import { parseAttributeList } from './parse-attribute.ts';
import { parsePostfixOperators } from './parse-member-access.ts';
import { parsePrimary } from './parse-primary.ts';
import { before, type Parser } from './parser.ts';

/**
 * An expression with all its operators; undefined where none begins. `ternary` tells that one must come: then `?` and
 * `:` end a number, which else they would make a word.
 */
export function parseExpression(p: Parser, ternary = false): Expression | undefined {
  const mode = p.mode;
  p.setMode('Expression');
  let expression = parseUnary(p, ternary);
  if (expression !== undefined) expression = parseOperators(p, expression);
  p.setMode(mode);
  return expression;
}

/** Goes on behind a first operand. Most operands have nothing behind them: that is seen here once for all operators. */
function parseOperators(p: Parser, first: Expression): Expression {
  let expression = first;
  let token = p.peek();
  if (token.kind === ',' && !p.commaDisabled) {
    expression = parseArrayElements(p, expression);
    token = p.peek();
  }
  if ((token.traits & binaryTrait) !== 0) expression = parseBinary(p, expression);
  else if (token.kind === 'Parameter') expression = recoverFromParameter(p, token, expression);
  return p.peek().kind === '?' ? parseTernary(p, expression) : expression;
}

function parseOperand(p: Parser): Expression | undefined {
  const operand = parseUnary(p, true);
  if (operand === undefined || p.commaDisabled || p.peek().kind !== ',') return operand;
  return parseArrayElements(p, operand);
}

/** `, b, c` behind a first element. */
function parseArrayElements(p: Parser, first: Expression): Expression {
  const begin = p.beginList();
  p.add(first);
  let comma = p.peek();
  while (comma.kind === ',') {
    p.skip();
    p.skipNewlines();
    const element = parseUnary(p, true);
    if (element === undefined) {
      p.reportMissing(comma.end, 'MissingExpressionAfterToken', ',');
      p.add(p.errorExpression(comma.start, comma.end));
      break;
    }
    p.add(element);
    comma = p.peek();
  }
  const elements = p.takeList<Expression>(begin);
  return { kind: 'ArrayLiteral', start: first.start, end: elements[elements.length - 1].end, elements };
}

/** Binary operators by precedence, with stacks: a chain of any length takes no depth of calls. */
function parseBinary(p: Parser, first: Expression): Expression {
  const operands = [first];
  const operators: Token[] = [];
  let token = p.next();
  for (;;) {
    operators.push(token);
    p.skipNewlines();
    let operand = parseOperand(p);
    if (operand === undefined) {
      p.reportMissing(token.end, 'ExpectedValueExpression', p.textOf(token));
      operand = p.errorExpression(token.end, token.end);
    }
    operands.push(operand);
    token = p.next();
    if ((token.traits & binaryTrait) === 0) break;
    const precedence = token.traits & precedenceMask;
    while (operators.length > 0 && precedence <= (operators[operators.length - 1].traits & precedenceMask)) reduce(p, operands, operators);
  }
  p.unget(token);
  while (operators.length > 0) reduce(p, operands, operators);
  return token.kind === 'Parameter' ? recoverFromParameter(p, token, operands[0]) : operands[0];
}

function reduce(p: Parser, operands: Expression[], operators: Token[]): void {
  const right = operands.pop()!;
  const left = operands.pop()!;
  const token = operators.pop()!;
  operands.push({
    kind: 'BinaryExpression',
    start: left.start,
    end: right.end,
    operator: token.kind as BinaryOperator,
    operatorText: p.textOf(token),
    operatorStart: token.start,
    left,
    right,
  });
}

/** `-word` behind an operand is no operator: PowerShell takes it for one that is not written out yet. */
function recoverFromParameter(p: Parser, token: Token, expression: Expression): Expression {
  p.reportToken(token, 'UnexpectedToken', p.textOf(token));
  p.skip();
  const parameter: CommandParameter = { kind: 'CommandParameter', start: token.start, end: token.end, parameterName: token.value };
  return p.errorExpression(expression.start, token.end, [expression, parameter]);
}

/** `? ifTrue : ifFalse` behind a condition. */
function parseTernary(p: Parser, condition: Expression): Expression {
  const question = p.next();
  p.skipNewlines();
  const ifTrue = parseTernaryPart(p, question);
  p.skipNewlines();
  const colon = p.next();
  if (colon.kind !== ':') {
    p.unget(colon);
    const missing = ifTrue.kind === 'ErrorExpression';
    if (!missing) p.reportToken(colon, 'MissingColonInTernaryExpression');
    return p.errorExpression(condition.start, before(colon), missing ? [condition] : [condition, ifTrue]);
  }
  p.skipNewlines();
  const ifFalse = parseTernaryPart(p, colon);
  return { kind: 'TernaryExpression', start: condition.start, end: ifFalse.end, condition, ifTrue, ifFalse };
}

function parseTernaryPart(p: Parser, token: Token): Expression {
  const part = parseExpression(p, true);
  if (part !== undefined) return part;
  p.reportMissing(token.end, 'ExpectedValueExpression', p.textOf(token));
  return p.errorExpression(token.end, token.end);
}

/** An operand with its prefix and postfix operators and casts. */
export function parseUnary(p: Parser, ternary: boolean): Expression | undefined {
  const token = peekOperand(p, ternary);
  let expression: Expression | undefined;
  if ((token.traits & unaryTrait) !== 0) {
    if (token.kind === ',' && p.commaDisabled) return undefined;
    expression = parsePrefixOperator(p, token);
    if (expression.kind === 'ErrorExpression') return expression;
  } else if (token.kind === '[') {
    expression = parseTypeOrCast(p, token);
    if (expression === undefined || expression.kind === 'ErrorExpression') return expression;
  } else {
    expression = parsePrimary(p, true);
    if (expression === undefined) return undefined;
  }
  const postfix = p.peek();
  if (postfix.kind !== '++' && postfix.kind !== '--') return expression;
  p.skip();
  const operator: UnaryOperator = postfix.kind === '++' ? 'postfix++' : 'postfix--';
  return { kind: 'UnaryExpression', start: expression.start, end: postfix.end, operator, operatorText: postfix.kind, child: expression };
}

/** The next token where an operand may begin: there a sign belongs to the number behind it. */
function peekOperand(p: Parser, ternary: boolean): Token {
  const { tokenizer, ungot } = p;
  if (ungot !== undefined) {
    if (ungot.kind !== '-' && !(ternary && ungot.kind === 'Generic')) return ungot;
    p.resync(ungot.start);
  }
  const { allowSignedNumbers, ternaryEndsNumber } = tokenizer;
  tokenizer.allowSignedNumbers = true;
  tokenizer.ternaryEndsNumber = ternary;
  const token = p.peek();
  tokenizer.allowSignedNumbers = allowSignedNumbers;
  tokenizer.ternaryEndsNumber = ternaryEndsNumber;
  return token;
}

function parsePrefixOperator(p: Parser, token: Token): Expression {
  p.skip();
  p.skipNewlines();
  const child = parseUnary(p, true);
  if (child === undefined) {
    p.reportMissing(token.end, 'MissingExpressionAfterOperator', p.textOf(token));
    return p.errorExpression(token.start, token.end);
  }
  // `,x` is an array of one element.
  if (token.kind === ',') return { kind: 'ArrayLiteral', start: token.start, end: child.end, elements: [child] };
  const operator = token.kind as UnaryOperator;
  return { kind: 'UnaryExpression', start: token.start, end: child.end, operator, operatorText: p.textOf(token), child };
}

/** `[type]`, `[type]::member`, `[type]operand`, `[attribute()]operand`. */
function parseTypeOrCast(p: Parser, bracket: Token): Expression | undefined {
  const attributes = parseAttributeList(p, true);
  if (attributes === undefined) return undefined;
  const last = attributes[attributes.length - 1];
  let expression = last.kind === 'Attribute' ? parseAttributed(p, bracket, last, attributes) : parseBehindType(p, last);
  if (expression.kind === 'ErrorExpression' && last.kind === 'Attribute') return expression;
  for (let index = attributes.length - 2; index >= 0; index--) expression = wrap(attributes[index], expression);
  return expression;
}

function wrap(attribute: Attribute | TypeConstraint, child: Expression): Expression {
  const { start } = attribute;
  const { end } = child;
  if (attribute.kind === 'TypeConstraint') return { kind: 'ConvertExpression', start, end, type: attribute, child };
  return { kind: 'AttributedExpression', start, end, attribute, child };
}

function parseAttributed(p: Parser, bracket: Token, attribute: Attribute, all: (Attribute | TypeConstraint)[]): Expression {
  p.skipNewlines();
  const child = parseUnary(p, true);
  if (child !== undefined) return wrap(attribute, child);
  p.reportNode(attribute, 'UnexpectedAttribute', typeNameInMessage(attribute.typeName));
  return p.errorExpression(bracket.start, attribute.end, all);
}

function parseBehindType(p: Parser, type: TypeConstraint): Expression {
  const asValue: Expression = { kind: 'TypeExpression', start: type.start, end: type.end, typeName: type.typeName };
  const access = p.nextMemberAccess(false);
  if (access !== undefined) return parsePostfixOperators(p, access, asValue);
  const { kind } = p.peek();
  if (kind === 'NewLine' || kind === ',') return asValue;
  const child = parseUnary(p, true);
  return child === undefined ? asValue : wrap(type, child);
}
