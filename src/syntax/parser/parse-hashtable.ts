import type { Expression, Hashtable, Statement } from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import { parseLabelOrKey } from './parse-simple-name.ts';
import { parseStatement } from './parse-statement.ts';
import { before, type Parser } from './parser.ts';

/** `key = value; …}` behind `@{`. */
export function parseHashtable(p: Parser, open: Token): Hashtable {
  p.skipNewlines();
  const begin = p.beginList();
  for (;;) {
    const entry = parseEntry(p);
    if (entry === undefined) break;
    p.add(entry);
    const { kind } = p.peek();
    if (kind !== 'NewLine' && kind !== ';') break;
    p.skipNewlinesAndSemicolons();
  }
  const entries = p.takeList<Hashtable['entries'][number]>(begin);
  const close = p.next();
  let end = close.end;
  if (close.kind !== '}') {
    p.unget(close);
    p.report(open.end, open.end, 'MissingEndCurlyBrace');
    end = before(close);
  }
  return { kind: 'Hashtable', start: open.start, end, entries };
}

function parseEntry(p: Parser): { key: Expression; value: Statement } | undefined {
  const mode = p.mode;
  p.setMode('Expression');
  const key = parseLabelOrKey(p);
  if (key === undefined) {
    p.setMode(mode);
    return undefined;
  }
  const equals = p.next();
  p.setMode(mode);
  if (equals.kind !== '=') {
    p.unget(equals);
    p.report(key.end, key.end, 'MissingEqualsInHashLiteral');
    p.syncOnError(false, '}', ';', 'NewLine');
    return { key, value: p.errorStatement(key.end, key.end) };
  }
  p.setMode('Command');
  p.skipNewlines();
  let value = parseStatement(p);
  if (value === undefined) {
    p.reportMissing(equals.end, 'MissingStatementInHashLiteral');
    value = p.errorStatement(equals.end, equals.end);
  }
  p.setMode(mode);
  return { key, value };
}
