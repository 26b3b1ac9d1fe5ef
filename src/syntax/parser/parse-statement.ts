import type { Attribute, Statement, StatementBlock, TrapStatement, TypeConstraint } from '../ast/index.ts';
import { typeNameInMessage } from '../checks/type-facts.ts';
import type { Token } from '../lexer/token.ts';
import { keywordTrait, noAttributesTrait } from '../lexer/token-kind.ts';
import { parseAttributeList } from './parse-attribute.ts';
import { parseClass } from './parse-class.ts';
import { parseConfiguration } from './parse-configuration.ts';
import { parseData } from './parse-data.ts';
import { parseEnum } from './parse-enum.ts';
import { parseFunction } from './parse-function.ts';
import { parseIf } from './parse-if.ts';
import { parseDo, parseFor, parseForEach, parseWhile } from './parse-loop.ts';
import { parsePipelineChain } from './parse-pipeline.ts';
import { parseLabelOrKey } from './parse-simple-name.ts';
import { parseSwitch } from './parse-switch.ts';
import { parseTrap, parseTry } from './parse-try.ts';
import { parseUsing } from './parse-using.ts';
import type { Parser } from './parser.ts';

/** The statements of a block, and where the first begins and the last ends, -1 if there are none. */
export interface StatementList {
  statements: Statement[];
  traps: TrapStatement[];
  start: number;
  end: number;
}

/** Statements up to a closing bracket or the end. */
export function parseStatementList(p: Parser): StatementList {
  p.skipNewlinesAndSemicolons();
  const begin = p.beginList();
  const traps: TrapStatement[] = [];
  let start = -1;
  let end = -1;
  for (;;) {
    const statement = parseStatement(p);
    if (statement === undefined) break;
    const signature = p.tokenizer.signatureStart;
    if (signature !== undefined && signature < statement.start) p.reportNode(statement, 'TokenAfterEndOfValidScriptText');
    if (statement.kind === 'TrapStatement') traps.push(statement);
    else p.add(statement);
    if (start < 0) start = statement.start;
    end = statement.end;
    p.skipNewlinesAndSemicolons();
    const { kind } = p.peek();
    if (kind === ')' || kind === '}') break;
  }
  return { statements: p.takeList(begin), traps, start, end };
}

/** `{ … }`; undefined where no brace opens. */
export function parseStatementBlock(p: Parser): StatementBlock | undefined {
  p.skipNewlines();
  const open = p.next();
  if (open.kind !== '{') {
    p.unget(open);
    return undefined;
  }
  const list = parseStatementList(p);
  const close = p.next();
  let { end } = close;
  if (close.kind !== '}') {
    p.unget(close);
    p.reportToken(open, 'MissingEndCurlyBrace');
    end = list.start < 0 ? open.end : list.end;
  }
  return { kind: 'StatementBlock', start: open.start, end, statements: list.statements, traps: list.traps };
}

/** One statement; undefined where none begins. */
export function parseStatement(p: Parser): Statement | undefined {
  let token = p.next();
  let attributes: (Attribute | TypeConstraint)[] | undefined;
  let restorePoint = 0;
  if (token.kind === 'Generic' && p.text.charCodeAt(token.start) === 0x5b) {
    restorePoint = token.start;
    p.resync(restorePoint);
    attributes = parseAttributeList(p, false);
    token = checkAttributes(p, attributes, p.next(), restorePoint);
  }
  switch (token.kind) {
    case 'if':
      return parseIf(p, token);
    case 'switch':
      return parseSwitch(p, undefined, token);
    case 'foreach':
      return parseForEach(p, undefined, token);
    case 'for':
      return parseFor(p, undefined, token);
    case 'while':
      return parseWhile(p, undefined, token);
    case 'do':
      return parseDo(p, undefined, token);
    case 'function':
    case 'filter':
    case 'workflow':
      return parseFunction(p, token);
    case 'return':
    case 'throw':
    case 'exit':
      return parseLeaving(p, token, token.kind);
    case 'break':
    case 'continue':
      return parseLoopControl(p, token, token.kind);
    case 'trap':
      return parseTrap(p, token);
    case 'try':
      return parseTry(p, token);
    case 'data':
      return parseData(p, token);
    case 'parallel':
    case 'sequence':
      return parseBlockStatement(p, token, token.kind);
    case 'configuration':
      return parseConfiguration(p, token);
    case 'from':
    case 'define':
    case 'var':
      p.reportToken(token, 'ReservedKeywordNotAllowed', token.kind);
      return p.errorStatement(token.start, token.end);
    case 'Label':
      p.skipNewlines();
      return parseLabeled(p, token);
    case 'EndOfInput':
      if (attributes !== undefined) break;
      p.unget(token);
      return undefined;
    case 'else':
    case 'elseif':
    case 'catch':
    case 'until':
      // After an error these are taken for its remains; else they are commands of that name.
      if (p.errors.count === 0) break;
      p.skipNewlines();
      return parseStatement(p);
    case 'class':
      return parseClass(p, attributes, token);
    case 'enum':
      return parseEnum(p, attributes, token);
    case 'using': {
      const statement = parseUsing(p, token);
      p.reportNode(statement, 'UsingMustBeAtStartOfScript');
      return statement;
    }
  }
  if (attributes === undefined) p.unget(token);
  else p.resync(restorePoint);
  return parsePipelineChain(p);
}

/** Whether the statement behind attributes can have them; if they begin an expression, the text is read again. */
function checkAttributes(p: Parser, attributes: (Attribute | TypeConstraint)[] | undefined, token: Token, restorePoint: number): Token {
  if (attributes === undefined) return token;
  const type = attributes.find((attribute) => attribute.kind === 'TypeConstraint');
  if ((token.traits & noAttributesTrait) !== 0 && type === undefined) {
    p.reportNode(attributes[0], 'UnexpectedAttribute', typeNameInMessage(attributes[0].typeName));
    return token;
  }
  if ((token.traits & noAttributesTrait) === 0 && (token.traits & keywordTrait) !== 0) {
    if (type !== undefined) p.reportNode(type, 'TypeNotAllowedBeforeStatement', typeNameInMessage(type.typeName));
    return token;
  }
  p.resync(restorePoint);
  return p.next();
}

function parseLeaving(p: Parser, token: Token, keyword: 'return' | 'throw' | 'exit'): Statement {
  const pipeline = parsePipelineChain(p);
  const kind = ({ return: 'ReturnStatement', throw: 'ThrowStatement', exit: 'ExitStatement' } as const)[keyword];
  return { kind, start: token.start, end: pipeline?.end ?? token.end, pipeline };
}

function parseLoopControl(p: Parser, token: Token, keyword: 'break' | 'continue'): Statement {
  const label = parseLabelOrKey(p);
  return { kind: keyword === 'break' ? 'BreakStatement' : 'ContinueStatement', start: token.start, end: label?.end ?? token.end, label };
}

/** A loop or `switch` behind `:label`; before anything else the label is a command's name. */
function parseLabeled(p: Parser, label: Token): Statement | undefined {
  const token = p.next();
  switch (token.kind) {
    case 'switch':
      return parseSwitch(p, label, token);
    case 'foreach':
      return parseForEach(p, label, token);
    case 'for':
      return parseFor(p, label, token);
    case 'while':
      return parseWhile(p, label, token);
    case 'do':
      return parseDo(p, label, token);
    default:
      p.resync(label.start);
      return parsePipelineChain(p);
  }
}

/** `parallel { … }` and `sequence { … }` of workflows. */
function parseBlockStatement(p: Parser, token: Token, blockKind: 'parallel' | 'sequence'): Statement {
  const body = parseStatementBlock(p);
  if (body === undefined) {
    p.reportMissing(token.end, 'MissingStatementAfterKeyword', p.textOf(token));
    return p.errorStatement(token.start, token.end);
  }
  return { kind: 'BlockStatement', start: token.start, end: body.end, blockKind, body };
}
