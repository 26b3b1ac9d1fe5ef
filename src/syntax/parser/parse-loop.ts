import type { Expression, PipelineLike, Statement, StatementBlock } from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import { parseSingleArgument } from './parse-argument.ts';
import { parsePipelineChain } from './parse-pipeline.ts';
import { variableOf } from './parse-primary.ts';
import { parseStatementBlock } from './parse-statement.ts';
import type { Parser } from './parser.ts';

/** True if a parameter's name is an abbreviation of this one. */
export const isParameter = (token: Token, name: string): boolean => name.startsWith(token.value.toLowerCase());

const labelOf = (label: Token | undefined): string | undefined => label?.value;

/** `while ( … ) { … }`. */
export function parseWhile(p: Parser, label: Token | undefined, keyword: Token): Statement {
  const { start } = label ?? keyword;
  p.skipNewlines();
  const open = p.next();
  if (open.kind !== '(') {
    p.unget(open);
    p.reportMissing(keyword.end, 'MissingOpenParenthesisAfterKeyword', p.textOf(keyword));
    return p.errorStatement(start, keyword.end);
  }
  p.skipNewlines();
  let condition: PipelineLike | undefined = parsePipelineChain(p);
  const parsed = condition;
  if (condition === undefined) {
    p.reportMissing(open.end, 'MissingExpressionAfterKeyword', keyword.kind);
    condition = p.errorStatement(open.end, open.end);
  }
  p.skipNewlines();
  const close = p.next();
  if (close.kind !== ')') {
    p.unget(close);
    if (condition.kind !== 'ErrorStatement') p.reportMissing(condition.end, 'MissingEndParenthesisAfterStatement', keyword.kind);
    return p.errorStatement(start, condition.end, [parsed]);
  }
  p.skipNewlines();
  const body = parseStatementBlock(p);
  if (body === undefined) {
    p.reportMissing(close.end, 'MissingLoopStatement', keyword.kind);
    return p.errorStatement(start, close.end, [parsed]);
  }
  return { kind: 'WhileStatement', start, end: body.end, label: labelOf(label), condition, body };
}

/** `do { … } while ( … )`, `do { … } until ( … )`. */
export function parseDo(p: Parser, label: Token | undefined, keyword: Token): Statement {
  const { start } = label ?? keyword;
  const body = parseStatementBlock(p);
  if (body === undefined) {
    p.reportMissing(keyword.end, 'MissingLoopStatement', 'do');
    return p.errorStatement(start, keyword.end);
  }
  p.skipNewlines();
  const loop = p.next();
  if (loop.kind !== 'while' && loop.kind !== 'until') {
    p.unget(loop);
    p.reportMissing(body.end, 'MissingWhileOrUntilInDoWhile');
    return p.errorStatement(start, body.end, [body]);
  }
  p.skipNewlines();
  const open = p.next();
  if (open.kind !== '(') {
    p.unget(open);
    p.reportMissing(loop.end, 'MissingOpenParenthesisAfterKeyword', loop.kind);
    return p.errorStatement(start, loop.end, [body]);
  }
  p.skipNewlines();
  const condition = parsePipelineChain(p);
  if (condition === undefined) p.reportMissing(open.end, 'MissingExpressionAfterKeyword', loop.kind);
  p.skipNewlines();
  const close = p.next();
  if (close.kind !== ')') {
    p.unget(close);
    if (condition !== undefined) p.reportMissing(condition.end, 'MissingEndParenthesisAfterStatement', loop.kind);
  }
  if (condition === undefined || close.kind !== ')') return p.errorStatement(start, (condition ?? open).end, [body, condition]);
  const kind = loop.kind === 'until' ? 'DoUntilStatement' : 'DoWhileStatement';
  return { kind, start, end: close.end, label: labelOf(label), condition, body };
}

/** `for ( … ; … ; … ) { … }`. */
export function parseFor(p: Parser, label: Token | undefined, keyword: Token): Statement {
  const { start } = label ?? keyword;
  p.skipNewlines();
  const open = p.next();
  if (open.kind !== '(') {
    p.unget(open);
    p.reportMissing(keyword.end, 'MissingOpenParenthesisAfterKeyword', keyword.kind);
    return p.errorStatement(start, keyword.end);
  }
  let { end } = open;
  const parsePart = (isLast: boolean): PipelineLike | undefined => {
    p.skipNewlines();
    const part = parsePipelineChain(p);
    if (part !== undefined) ({ end } = part);
    if (!isLast && p.peek().kind === ';') ({ end } = p.next());
    return part;
  };
  const initializer = parsePart(false);
  const condition = parsePart(false);
  const iterator = parsePart(true);
  p.skipNewlines();
  const close = p.next();
  let body: StatementBlock | undefined;
  if (close.kind !== ')') {
    p.unget(close);
    p.reportMissing(end, 'MissingEndParenthesisAfterStatement', keyword.kind);
  } else {
    body = parseStatementBlock(p);
    if (body === undefined) {
      ({ end } = close);
      p.reportMissing(end, 'MissingLoopStatement', keyword.kind);
    }
  }
  if (body === undefined) return p.errorStatement(start, end, [initializer, condition, iterator]);
  return { kind: 'ForStatement', start, end: body.end, label: labelOf(label), initializer, condition, iterator, body };
}

/** `-parallel` and `-throttlelimit` of workflows; true if a parameter was wrong. */
function parseForEachParameters(p: Parser): { parallel: boolean; throttleLimit: Expression | undefined; wrongEnd: number } {
  const result = { parallel: false, throttleLimit: undefined as Expression | undefined, wrongEnd: -1 };
  for (let token = p.peek(); token.kind === 'Parameter'; token = p.peek()) {
    p.skip();
    if (isParameter(token, 'parallel')) result.parallel = true;
    else if (isParameter(token, 'throttlelimit')) {
      p.skipNewlines();
      result.throttleLimit = parseSingleArgument(p, 'CommandArgument');
      if (result.throttleLimit === undefined) p.reportMissing(token.end, 'MissingThrottleLimit');
    } else {
      result.wrongEnd = token.end;
      p.reportToken(token, 'InvalidForeachFlag', token.value);
    }
    p.skipNewlines();
  }
  return result;
}

/** `foreach ($x in …) { … }`. */
export function parseForEach(p: Parser, label: Token | undefined, keyword: Token): Statement {
  const { start } = label ?? keyword;
  p.skipNewlines();
  const { parallel, throttleLimit, wrongEnd } = parseForEachParameters(p);
  const open = p.next();
  if (open.kind !== '(') {
    p.unget(open);
    p.reportMissing(keyword.end, 'MissingOpenParenthesisAfterKeyword', keyword.kind);
    return p.errorStatement(start, keyword.end);
  }
  p.skipNewlines();
  const token = p.next();
  if (token.kind !== 'Variable' && token.kind !== 'SplattedVariable') {
    p.unget(token);
    p.reportMissing(open.end, 'MissingVariableNameAfterForeach');
    return p.errorStatement(start, open.end);
  }
  const variable = variableOf(token);
  p.skipNewlines();
  const inToken = p.next();
  if (inToken.kind !== 'in') {
    p.unget(inToken);
    p.reportMissing(variable.end, 'MissingInInForeach');
    return p.errorStatement(start, variable.end, [variable]);
  }
  p.skipNewlines();
  const condition = parsePipelineChain(p);
  if (condition === undefined) {
    p.reportMissing(inToken.end, 'MissingForeachExpression');
    return p.errorStatement(start, inToken.end, [variable]);
  }
  p.skipNewlines();
  const close = p.next();
  if (close.kind !== ')') {
    p.unget(close);
    p.reportMissing(condition.end, 'MissingEndParenthesisAfterForeach');
    return p.errorStatement(start, condition.end, [variable, condition]);
  }
  const body = parseStatementBlock(p);
  if (body === undefined) {
    p.reportMissing(close.end, 'MissingForeachStatement');
    return p.errorStatement(start, close.end, [variable, condition]);
  }
  if (wrongEnd >= 0) return p.errorStatement(start, wrongEnd, [variable, condition, body]);
  return { kind: 'ForEachStatement', start, end: body.end, label: labelOf(label), variable, condition, body, parallel, throttleLimit };
}
