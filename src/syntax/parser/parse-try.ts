import type { CatchClause, Statement, StatementBlock, TypeConstraint } from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import { parseAttribute } from './parse-attribute.ts';
import { parseStatementBlock } from './parse-statement.ts';
import type { Parser } from './parser.ts';

/** `trap [type] { … }`. */
export function parseTrap(p: Parser, keyword: Token): Statement {
  const restorePoint = p.restorePoint();
  p.skipNewlines();
  const attribute = parseAttribute(p);
  const trapType = attribute?.kind === 'TypeConstraint' ? attribute : undefined;
  // An attribute belongs to what comes after a trap that is not written out yet.
  if (attribute !== undefined && trapType === undefined) p.resync(restorePoint);
  const body = parseStatementBlock(p);
  if (body === undefined) {
    const { end } = trapType ?? keyword;
    p.reportMissing(end, 'MissingTrapStatement');
    return p.errorStatement(keyword.start, end, [trapType]);
  }
  return { kind: 'TrapStatement', start: keyword.start, end: body.end, trapType, body };
}

/** What the clauses of one `try` leave behind when they fail. */
interface CatchState {
  /** The end of the last thing that surely belongs to the statement, once an error was found. */
  errorEnd: number | undefined;
  types: TypeConstraint[];
}

/** `try { … } catch [type] { … } finally { … }`. */
export function parseTry(p: Parser, keyword: Token): Statement {
  p.skipNewlines();
  const body = parseStatementBlock(p);
  if (body === undefined) {
    p.reportMissing(keyword.end, 'MissingTryStatementBlock');
    return p.errorStatement(keyword.start, keyword.end);
  }
  const state: CatchState = { errorEnd: undefined, types: [] };
  const catchClauses: CatchClause[] = [];
  for (let clause = parseCatch(p, state); clause !== undefined; clause = parseCatch(p, state)) catchClauses.push(clause);
  p.skipNewlines();
  const token = p.peek();
  let finallyBlock: StatementBlock | undefined;
  if (token.kind === 'finally') {
    p.skip();
    finallyBlock = parseStatementBlock(p);
    if (finallyBlock === undefined) {
      state.errorEnd = token.end;
      p.reportMissing(token.end, 'MissingFinallyStatementBlock', token.kind);
    }
  }
  if (catchClauses.length === 0 && finallyBlock === undefined && state.errorEnd === undefined) {
    state.errorEnd = body.end;
    p.reportMissing(body.end, 'MissingCatchOrFinally');
  }
  if (state.errorEnd !== undefined) return p.errorStatement(keyword.start, state.errorEnd, [body, ...catchClauses, ...state.types]);
  const { end } = finallyBlock ?? catchClauses[catchClauses.length - 1];
  return { kind: 'TryStatement', start: keyword.start, end, body, catchClauses, finallyBlock };
}

function parseCatch(p: Parser, state: CatchState): CatchClause | undefined {
  p.skipNewlines();
  const keyword = p.next();
  if (keyword.kind !== 'catch') {
    p.unget(keyword);
    return undefined;
  }
  const catchTypes: TypeConstraint[] = [];
  let comma: Token | undefined;
  let commaReported = false;
  for (;;) {
    const restorePoint = p.restorePoint();
    p.skipNewlines();
    const type = parseAttribute(p);
    if (type === undefined) {
      if (comma !== undefined) {
        state.errorEnd = comma.end;
        commaReported = true;
        p.reportMissing(comma.end, 'MissingTypeLiteralToken');
      }
      break;
    }
    if (type.kind === 'Attribute') {
      p.resync(restorePoint);
      break;
    }
    catchTypes.push(type);
    p.skipNewlines();
    comma = p.peek();
    if (comma.kind !== ',') break;
    p.skip();
  }
  const body = parseStatementBlock(p);
  if (body === undefined) {
    if (!commaReported) {
      state.errorEnd = catchTypes.length > 0 ? catchTypes[catchTypes.length - 1].end : keyword.end;
      p.reportMissing(state.errorEnd, 'MissingCatchHandlerBlock');
    }
    state.types.push(...catchTypes);
    return undefined;
  }
  return { kind: 'CatchClause', start: keyword.start, end: body.end, catchTypes, body };
}
