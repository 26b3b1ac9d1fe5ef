import type { Expression, Node, PipelineLike, Statement, StatementBlock, SwitchFlag, SwitchStatement } from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import { parseSingleArgument } from './parse-argument.ts';
import { isParameter } from './parse-loop.ts';
import { parsePipelineChain } from './parse-pipeline.ts';
import { parseStatementBlock } from './parse-statement.ts';
import type { Parser } from './parser.ts';

/** What is known of a `switch` so far; after an error parsing goes on, and the whole becomes an error statement. */
interface SwitchState {
  flags: SwitchFlag[];
  condition: PipelineLike | undefined;
  /** The end of the last thing read that surely belongs to the statement. */
  end: number;
  failed: boolean;
  /** The last thing missing was missing at the end of the text: no more is told then. */
  incomplete: boolean;
}

/** `switch -flags ( … ) { condition { … } default { … } }`. */
export function parseSwitch(p: Parser, label: Token | undefined, keyword: Token): Statement {
  const { start, end } = label ?? keyword;
  const state: SwitchState = { flags: [], condition: undefined, end, failed: false, incomplete: false };
  p.skipNewlines();
  parseFlags(p, state);
  const fileName = state.condition;
  parseCondition(p, state);
  p.skipNewlines();
  const open = p.next();
  const clauses: SwitchStatement['clauses'] = [];
  const parsed: Node[] = [];
  let body: { defaultClause: StatementBlock | undefined; end: number } | undefined;
  if (open.kind !== '{') {
    p.unget(open);
    if (!state.incomplete) {
      state.failed = true;
      p.reportMissing(state.end, 'MissingCurlyBraceInSwitchStatement');
    }
  } else body = parseClauses(p, state, open, clauses, parsed);
  if (state.failed || body === undefined) {
    return p.errorStatement(start, state.end, [fileName, state.condition === fileName ? undefined : state.condition, ...parsed]);
  }
  return {
    kind: 'SwitchStatement',
    start,
    end: body.end,
    label: label?.value,
    flags: state.flags,
    condition: state.condition!,
    clauses,
    defaultClause: body.defaultClause,
  };
}

const set = (state: SwitchState, flag: SwitchFlag, ...excluded: SwitchFlag[]) => {
  state.flags = state.flags.filter((other) => other !== flag && !excluded.includes(other));
  state.flags.push(flag);
};

function parseFlags(p: Parser, state: SwitchState): void {
  for (let token = p.peek(); token.kind === 'Parameter'; token = p.peek()) {
    p.skip();
    state.end = token.end;
    if (isParameter(token, 'regex')) set(state, 'Regex', 'Wildcard');
    else if (isParameter(token, 'wildcard')) set(state, 'Wildcard', 'Regex');
    else if (isParameter(token, 'exact')) state.flags = state.flags.filter((flag) => flag !== 'Regex' && flag !== 'Wildcard');
    else if (isParameter(token, 'casesensitive')) set(state, 'CaseSensitive');
    else if (isParameter(token, 'parallel')) set(state, 'Parallel');
    else if (isParameter(token, 'file')) parseFileName(p, state, token);
    else {
      state.failed = true;
      p.reportToken(token, 'InvalidSwitchFlag', token.value);
    }
  }
}

function parseFileName(p: Parser, state: SwitchState, token: Token): void {
  set(state, 'File');
  p.skipNewlines();
  const expression = parseSingleArgument(p, 'FileName');
  if (expression === undefined) {
    state.failed = true;
    state.incomplete = p.reportMissing(token.end, 'MissingFilenameOption');
    return;
  }
  const { start, end } = expression;
  state.end = end;
  state.condition = {
    kind: 'Pipeline',
    start,
    end,
    elements: [{ kind: 'CommandExpression', start, end, expression, redirections: [] }],
    background: false,
  };
}

function parseCondition(p: Parser, state: SwitchState): void {
  const open = p.peek();
  const isFile = state.flags.includes('File');
  if (open.kind !== '(') {
    if (state.condition !== undefined || isFile) return;
    state.failed = true;
    state.incomplete = p.reportMissing(state.end, 'PipelineValueRequired');
    return;
  }
  state.end = open.end;
  p.skip();
  if (isFile) {
    state.failed = true;
    p.reportToken(open, 'PipelineValueRequired');
  }
  p.skipNewlines();
  state.condition = parsePipelineChain(p);
  if (state.condition === undefined) {
    state.failed = true;
    state.incomplete = p.reportMissing(open.end, 'PipelineValueRequired');
  } else state.end = state.condition.end;
  p.skipNewlines();
  const close = p.next();
  if (close.kind === ')') {
    state.end = close.end;
    return;
  }
  p.unget(close);
  if (state.incomplete) return;
  state.failed = true;
  state.incomplete = p.reportMissing(state.end, 'MissingEndParenthesisInSwitchStatement');
}

function parseClauses(
  p: Parser,
  state: SwitchState,
  open: Token,
  clauses: SwitchStatement['clauses'],
  parsed: Node[],
): { defaultClause: StatementBlock | undefined; end: number } {
  let defaultClause: StatementBlock | undefined;
  state.end = open.end;
  p.skipNewlines();
  for (;;) {
    const isDefault = p.peek().kind === 'default';
    const condition = isDefault ? defaultCondition(p) : parseSingleArgument(p, 'SwitchCondition');
    if (condition === undefined) {
      state.failed = true;
      p.reportMissing(state.end, 'MissingSwitchConditionExpression');
      if (p.peek().kind === '}') p.skip();
      return { defaultClause, end: state.end };
    }
    parsed.push(condition);
    state.end = condition.end;
    const body = parseStatementBlock(p);
    if (body === undefined) {
      state.failed = true;
      state.incomplete = p.reportMissing(state.end, 'MissingSwitchStatementClause');
    } else {
      parsed.push(body);
      state.end = body.end;
      if (!isDefault) clauses.push({ condition, body });
      else {
        if (defaultClause !== undefined) {
          state.failed = true;
          p.reportNode(condition, 'MultipleSwitchDefaultClauses');
        }
        defaultClause = body;
      }
    }
    p.skipNewlinesAndSemicolons();
    const token = p.peek();
    if (token.kind === '}') {
      p.skip();
      return { defaultClause, end: token.end };
    }
    if (token.kind === 'EndOfInput') {
      if (!state.incomplete) {
        state.failed = true;
        p.reportToken(open, 'MissingEndCurlyBrace');
      }
      return { defaultClause, end: state.end };
    }
  }
}

function defaultCondition(p: Parser): Expression {
  const token = p.next();
  return { kind: 'StringConstantExpression', start: token.start, end: token.end, value: p.textOf(token), stringConstantType: 'BareWord' };
}
