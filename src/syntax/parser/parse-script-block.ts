import type { NamedBlock, ScriptBlock, Statement, StatementBlock, TrapStatement, UsingStatement } from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import { blockNameTrait } from '../lexer/token-kind.ts';
import { parseParamBlock } from './parse-param.ts';
import { parseStatementBlock, parseStatementList } from './parse-statement.ts';
import { parseUsing } from './parse-using.ts';
import { before, type Parser } from './parser.ts';

interface Extent {
  start: number;
  end: number;
}

export interface ScriptBlockContext {
  isFilter?: boolean;
  /** A statement that comes before those written: the call of the base constructor. */
  first?: Statement;
}

/** A script (no brace), or what is between braces; the mode is `Command`. */
export function parseScriptBlock(p: Parser, open: Token | undefined, context: ScriptBlockContext): ScriptBlock {
  p.skipNewlines();
  const usingStatements = open === undefined ? parseUsingStatements(p) : [];
  const restorePoint = p.tokenizer.restorePoint();
  const paramBlock = parseParamBlock(p);
  // What looked like attributes of a param block may be anything else, and is read again.
  if (paramBlock === undefined) p.resync(restorePoint);
  p.skipNewlinesAndSemicolons();
  const scriptBlock: ScriptBlock = {
    kind: 'ScriptBlock',
    start: 0,
    end: 0,
    usingStatements,
    attributes: [],
    paramBlock,
    dynamicParamBlock: undefined,
    beginBlock: undefined,
    processBlock: undefined,
    endBlock: undefined,
    cleanBlock: undefined,
    requirements: undefined,
  };
  if ((p.peek().traits & blockNameTrait) !== 0) parseNamedBlocks(p, open, scriptBlock);
  else parseUnnamedBlock(p, open, scriptBlock, context);
  return scriptBlock;
}

function parseUsingStatements(p: Parser): UsingStatement[] {
  const statements: UsingStatement[] = [];
  for (;;) {
    const token = p.peek();
    if (token.kind !== 'using') {
      p.resync(token.start);
      return statements;
    }
    p.skip();
    const statement = parseUsing(p, token);
    p.skipNewlinesAndSemicolons();
    if (statement.kind === 'UsingStatement') statements.push(statement);
  }
}

function parseUnnamedBlock(p: Parser, open: Token | undefined, scriptBlock: ScriptBlock, context: ScriptBlockContext): void {
  let statements: Statement[] = context.first ? [context.first] : [];
  let traps: TrapStatement[] = [];
  let body: Extent | undefined = scriptBlock.paramBlock;
  for (;;) {
    const list = parseStatementList(p);
    statements = statements.length === 0 ? list.statements : [...statements, ...list.statements];
    traps = traps.length === 0 ? list.traps : [...traps, ...list.traps];
    if (list.start >= 0) body = { start: body?.start ?? list.start, end: list.end };
    if (open !== undefined) {
      body = closeBlock(p, open, body, scriptBlock);
      break;
    }
    if (closeScript(p, scriptBlock)) break;
  }
  const { start, end } = body ?? { start: 0, end: 0 };
  const block: NamedBlock = { kind: 'NamedBlock', start, end, blockKind: context.isFilter ? 'process' : 'end', unnamed: true, statements, traps };
  if (context.isFilter) scriptBlock.processBlock = block;
  else scriptBlock.endBlock = block;
}

/** The end of a script; false behind a token that does not belong there, which is reported and left out. */
function closeScript(p: Parser, scriptBlock: ScriptBlock): boolean {
  scriptBlock.start = 0;
  scriptBlock.end = p.text.length;
  const token = p.next();
  if (token.kind === 'EndOfInput') return true;
  p.reportToken(token, 'UnexpectedToken', p.textOf(token));
  return false;
}

/** The brace that closes a block; gives where the body is, which for an empty one is the space between the braces. */
function closeBlock(p: Parser, open: Token, body: Extent | undefined, scriptBlock: ScriptBlock): Extent | undefined {
  const close = p.next();
  scriptBlock.start = open.start;
  if (close.kind !== '}') {
    p.unget(close);
    p.reportToken(open, 'MissingEndCurlyBrace');
    scriptBlock.end = body?.end ?? open.end;
    return body;
  }
  scriptBlock.end = close.end;
  if (body !== undefined || haveSameColumn(p.text, open.end, close.start)) return body;
  return { start: open.end, end: before(close) };
}

/** True for two offsets that are as far behind the begin of their lines. */
function haveSameColumn(text: string, first: number, second: number): boolean {
  const column = (offset: number) => {
    let begin = offset;
    while (begin > 0 && text.charCodeAt(begin - 1) !== 0x0a && text.charCodeAt(begin - 1) !== 0x0d) begin--;
    return offset - begin;
  };
  if (first === second) return true;
  // On one line they differ; nearly all empty bodies are on one.
  return /[\r\n]/.test(text.slice(first, second)) && column(first) === column(second);
}

const fields = { dynamicparam: 'dynamicParamBlock', begin: 'beginBlock', process: 'processBlock', end: 'endBlock', clean: 'cleanBlock' } as const;

/** `begin { … } process { … } end { … }`. */
function parseNamedBlocks(p: Parser, open: Token | undefined, scriptBlock: ScriptBlock): void {
  const first: Extent | undefined = open ?? scriptBlock.paramBlock;
  let start = first?.start;
  let end = first?.end ?? 0;
  for (;;) {
    const token = p.next();
    if (token.kind === '}' || token.kind === 'EndOfInput') {
      p.unget(token);
      break;
    }
    if ((token.traits & blockNameTrait) === 0) {
      if (open !== undefined) {
        p.unget(token);
        scriptBlock.start = open.start;
        scriptBlock.end = end;
      } else {
        scriptBlock.start = 0;
        scriptBlock.end = p.text.length;
      }
      p.reportToken(token, 'MissingNamedBlocks', p.textOf(token));
      return;
    }
    start ??= token.start;
    const block = parseNamedBlock(p, token);
    ({ end } = block);
    const field = fields[block.blockKind];
    if (scriptBlock[field] === undefined) scriptBlock[field] = block;
    else p.reportNode(block, 'DuplicateScriptCommandClause', token.kind);
    p.skipNewlinesAndSemicolons();
  }
  if (open === undefined) closeScript(p, scriptBlock);
  else closeBlock(p, open, { start: start ?? end, end }, scriptBlock);
}

function parseNamedBlock(p: Parser, keyword: Token): NamedBlock {
  const blockKind = keyword.kind as NamedBlock['blockKind'];
  let body: StatementBlock | undefined = parseStatementBlock(p);
  if (body === undefined) {
    p.reportMissing(keyword.end, 'MissingNamedStatementBlock', keyword.kind);
    body = { kind: 'StatementBlock', start: keyword.start, end: keyword.end, statements: [], traps: [] };
  }
  return { kind: 'NamedBlock', start: keyword.start, end: body.end, blockKind, unnamed: false, statements: body.statements, traps: body.traps };
}
