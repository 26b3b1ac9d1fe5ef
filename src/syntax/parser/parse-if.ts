import type { IfStatement, Node, PipelineLike, Statement, StatementBlock } from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import { parsePipelineChain } from './parse-pipeline.ts';
import { parseStatementBlock } from './parse-statement.ts';
import { before, type Parser } from './parser.ts';

/** `if ( … ) { … } elseif ( … ) { … } else { … }`. */
export function parseIf(p: Parser, first: Token): Statement {
  const clauses: IfStatement['clauses'] = [];
  const parsed: Node[] = [];
  let elseClause: StatementBlock | undefined;
  let keyword = first;
  for (;;) {
    p.skipNewlines();
    const open = p.next();
    if (open.kind !== '(') {
      p.unget(open);
      p.reportMissing(keyword.end, 'MissingOpenParenthesisInIfStatement', p.textOf(keyword));
      return p.errorStatement(first.start, keyword.end, parsed);
    }
    p.skipNewlines();
    let condition: PipelineLike | undefined = parsePipelineChain(p);
    if (condition === undefined) {
      p.reportMissing(open.end, 'IfStatementMissingCondition', p.textOf(keyword));
      condition = p.errorStatement(open.end, open.end);
    } else parsed.push(condition);
    p.skipNewlines();
    const close = p.next();
    if (close.kind !== ')') {
      p.unget(close);
      if (condition.kind !== 'ErrorStatement') p.reportToken(close, 'MissingEndParenthesisAfterStatement', p.textOf(keyword));
      return p.errorStatement(first.start, before(close), parsed);
    }
    p.skipNewlines();
    const body = parseStatementBlock(p);
    if (body === undefined) {
      p.reportToken(close, 'MissingStatementBlock', p.textOf(keyword));
      return p.errorStatement(first.start, close.end, parsed);
    }
    parsed.push(body);
    clauses.push({ condition, body });
    // Line ends count where no `else` follows: in a hashtable they end the entry.
    const restorePoint = p.restorePoint();
    p.skipNewlines();
    keyword = p.peek();
    if (keyword.kind === 'elseif') {
      p.skip();
      continue;
    }
    if (keyword.kind !== 'else') {
      p.resync(restorePoint);
      break;
    }
    p.skip();
    p.skipNewlines();
    elseClause = parseStatementBlock(p);
    if (elseClause === undefined) {
      p.reportMissing(keyword.end, 'MissingStatementBlockAfterElse');
      return p.errorStatement(first.start, keyword.end, parsed);
    }
    break;
  }
  const { end } = elseClause ?? clauses[clauses.length - 1].body;
  return { kind: 'IfStatement', start: first.start, end, clauses, elseClause };
}
