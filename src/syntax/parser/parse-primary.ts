import type {
  ArrayExpression,
  ConstantExpression,
  ExpandableStringExpression,
  Expression,
  ParenExpression,
  ScriptBlockExpression,
  Statement,
  StatementBlock,
  StringConstantExpression,
  SubExpression,
  UsingExpression,
  VariableExpression,
} from '../ast/index.ts';
import type { StringPart, Token } from '../lexer/token.ts';
import { Token as TokenClass } from '../lexer/token.ts';
import { parseHashtable } from './parse-hashtable.ts';
import { parsePostfixOperators } from './parse-member-access.ts';
import { parsePipelineChain } from './parse-pipeline.ts';
import { parseScriptBlock } from './parse-script-block.ts';
import { parseStatementList } from './parse-statement.ts';
import type { Parser } from './parser.ts';

/** A value, and the members and indexes behind it if asked for; undefined where none begins. */
export function parsePrimary(p: Parser, withMembers: boolean): Expression | undefined {
  const token = p.next();
  let expression: Expression;
  switch (token.kind) {
    case 'Variable':
    case 'SplattedVariable':
      expression = parseVariable(p, token, withMembers);
      break;
    case 'Number':
      expression = numberOf(token);
      break;
    case 'StringExpandable':
    case 'HereStringExpandable':
    case 'StringLiteral':
    case 'HereStringLiteral':
      expression = parseString(p, token);
      break;
    case '(':
      expression = parseParentheses(p, token);
      break;
    case '@(':
    case '$(':
      expression = parseSubExpression(p, token);
      break;
    case '@{':
      expression = parseHashtable(p, token);
      break;
    case '{':
      expression = parseScriptBlockExpression(p, token);
      break;
    default:
      p.unget(token);
      return undefined;
  }
  if (!withMembers) return expression;
  const access = p.nextMemberAccess(true);
  return access === undefined ? expression : parsePostfixOperators(p, access, expression);
}

function numberOf(token: Token): ConstantExpression {
  const { type, value } = token.number!;
  return { kind: 'ConstantExpression', start: token.start, end: token.end, type, value };
}

/** A variable; `$using:x` takes the members behind it into what is sent to the other side. */
function parseVariable(p: Parser, token: Token, withMembers: boolean): VariableExpression | UsingExpression {
  const splatted = token.kind === 'SplattedVariable';
  const { start, end, value } = token;
  const isUsing = value.length > 6 && value.charCodeAt(5) === 0x3a && value.slice(0, 5).toLowerCase() === 'using';
  if (!isUsing) return { kind: 'VariableExpression', start, end, variablePath: value, splatted };
  const variable: Expression = { kind: 'VariableExpression', start, end, variablePath: value.slice(6), splatted };
  const subExpression = withMembers ? parsePostfixOperators(p, p.nextMemberAccess(true), variable) : variable;
  return { kind: 'UsingExpression', start, end: subExpression.end, subExpression };
}

export function variableOf(token: Token): VariableExpression {
  return { kind: 'VariableExpression', start: token.start, end: token.end, variablePath: token.value, splatted: token.kind === 'SplattedVariable' };
}

const stringTypes = {
  StringLiteral: 'SingleQuoted',
  HereStringLiteral: 'SingleQuotedHereString',
  StringExpandable: 'DoubleQuoted',
  HereStringExpandable: 'DoubleQuotedHereString',
} as const;

function parseString(p: Parser, token: Token): StringConstantExpression | ExpandableStringExpression {
  const stringConstantType = stringTypes[token.kind as keyof typeof stringTypes];
  const { start, end, value } = token;
  if (token.parts === undefined) return { kind: 'StringConstantExpression', start, end, value, stringConstantType };
  return expandableOf(p, token, stringConstantType as 'DoubleQuoted');
}

/** A string with something to expand in it; subexpressions are parsed now. */
export function expandableOf(
  p: Parser,
  token: Token,
  stringConstantType: ExpandableStringExpression['stringConstantType'],
): ExpandableStringExpression {
  const parts = token.parts!.map((part) => (typeof part === 'string' ? part : parsePart(p, part)));
  const nestedExpressions = parts.filter((part) => typeof part !== 'string');
  return { kind: 'ExpandableStringExpression', start: token.start, end: token.end, stringConstantType, parts, nestedExpressions };
}

function parsePart(p: Parser, part: Exclude<StringPart, string>): VariableExpression | SubExpression | UsingExpression {
  if (part instanceof TokenClass) return parseVariable(p, part, false);
  const state = p.tokenizer.enter(part);
  const expression = parsePrimary(p, true) as SubExpression;
  // What is left over after an error is not the script's next token.
  p.ungot = undefined;
  p.tokenizer.leave(state);
  return expression;
}

/** The text of a string with what would expand left as it is written. */
export function writtenValue(p: Parser, token: Token): string {
  if (token.parts === undefined) return token.value;
  return token.parts.map((part) => (typeof part === 'string' ? part : p.text.slice(part.start, part.end))).join('');
}

function parseParentheses(p: Parser, open: Token): ParenExpression {
  const { mode, commaDisabled } = p;
  p.setMode('Command');
  p.commaDisabled = false;
  p.skipNewlines();
  let pipeline: Statement | undefined = parsePipelineChain(p);
  if (pipeline === undefined) {
    p.reportMissing(open.end, 'ExpectedExpression');
    pipeline = p.errorStatement(open.end, open.end);
  }
  p.skipNewlines();
  const close = p.next();
  const closed = close.kind === ')';
  if (!closed) {
    p.unget(close);
    p.reportMissing(pipeline.end, 'MissingEndParenthesisInExpression');
  }
  p.commaDisabled = commaDisabled;
  p.setMode(mode);
  return { kind: 'ParenExpression', start: open.start, end: closed ? close.end : pipeline.end, pipeline };
}

function parseSubExpression(p: Parser, open: Token): SubExpression | ArrayExpression {
  const { mode, commaDisabled } = p;
  p.setMode('Command');
  p.commaDisabled = false;
  p.skipNewlines();
  const list = parseStatementList(p);
  const isEmpty = list.start < 0;
  p.skipNewlines();
  const close = p.next();
  const closed = close.kind === ')';
  if (!closed) {
    p.unget(close);
    p.reportToken(close, 'MissingEndParenthesisInSubexpression');
  }
  p.commaDisabled = commaDisabled;
  p.setMode(mode);
  const end = closed ? close.end : isEmpty ? open.end : list.end;
  const kind = open.kind === '$(' ? 'SubExpression' : 'ArrayExpression';
  // An empty list has the empty place at the script's very beginning in PowerShell's tree.
  const { statements, traps } = list;
  const subExpression: StatementBlock = { kind: 'StatementBlock', start: isEmpty ? 0 : list.start, end: isEmpty ? 0 : list.end, statements, traps };
  return { kind, start: open.start, end, subExpression };
}

/** `{ … }` as a value. */
export function parseScriptBlockExpression(p: Parser, open: Token): ScriptBlockExpression {
  const { mode, commaDisabled } = p;
  p.commaDisabled = false;
  p.setMode('Command');
  p.skipNewlines();
  const scriptBlock = parseScriptBlock(p, open, {});
  p.commaDisabled = commaDisabled;
  p.setMode(mode);
  return { kind: 'ScriptBlockExpression', start: scriptBlock.start, end: scriptBlock.end, scriptBlock };
}
