import { LineTable } from '../../base/span.ts';
import type { ScriptBlock } from '../ast/index.ts';
import { checkScript } from '../checks/check-script.ts';
import type { FoundError } from './error-list.ts';
import type { ParseErrorId } from './error-messages.ts';
import { parseScriptBlock } from './parse-script-block.ts';
import { Parser } from './parser.ts';
import { readRequirements } from './read-requirements.ts';

/** One error of the parser, as PowerShell names it; offsets in UTF-16 units, line and column from 1. */
export interface ParseError {
  id: ParseErrorId;
  message: string;
  start: number;
  end: number;
  line: number;
  column: number;
  /** The text only ends too early: with more of it there might be no error (ParseError.IncompleteInput). */
  incomplete?: boolean;
}

export interface ParseResult {
  ast: ScriptBlock;
  errors: ParseError[];
}

/** Parses a whole script as PowerShell 7.6 does, or Windows PowerShell 5.1; never throws on any text. */
export function parse(text: string, edition: '7.6' | '5.1' = '7.6'): ParseResult {
  const parser = new Parser(text, edition === '5.1');
  let ast: ScriptBlock;
  try {
    ast = parseScriptBlock(parser, undefined, {});
    ast.requirements = readRequirements(parser);
    checkScript(ast, text, parser.errors, parser.types);
  } catch (error) {
    // Nesting that is too deep for the stack; PowerShell gives up on it likewise.
    if (!(error instanceof RangeError)) throw error;
    return { ast: emptyScript(text), errors: located(text, [tooComplicated(parser, text)]) };
  }
  return { ast, errors: located(text, parser.errors.errors) };
}

function tooComplicated(parser: Parser, text: string): FoundError {
  parser.report(0, text.length, 'ScriptTooComplicated');
  return parser.errors.errors[parser.errors.count - 1];
}

function emptyScript(text: string): ScriptBlock {
  return {
    kind: 'ScriptBlock',
    start: 0,
    end: text.length,
    usingStatements: [],
    attributes: [],
    endBlock: { kind: 'NamedBlock', start: 0, end: 0, blockKind: 'end', unnamed: true, statements: [], traps: [] },
  };
}

/** Errors of what is never closed; where one of them is found, the text is at its end. */
const unclosed: ReadonlySet<ParseErrorId> = new Set<ParseErrorId>([
  'MissingTerminatorMultiLineComment',
  'TerminatorExpectedAtEndOfString',
  'IncompleteDollarSubexpressionReference',
  'IncompleteDollarVariableReference',
  'WhitespaceBeforeHereStringFooter',
  'MissingEndCurlyBrace',
  'EndSquareBracketExpectedAtEndOfType',
]);

export function located(text: string, errors: readonly FoundError[]): ParseError[] {
  if (errors.length === 0) return [];
  const lines = new LineTable(text);
  return errors.map((error) => {
    // PowerShell's end of input lies one column behind the text.
    const beyond = Math.max(0, error.start - text.length);
    const { line, column } = lines.at(error.start - beyond);
    const atEnd = error.id === 'MissingEndParenthesisInSubexpression' && text.slice(error.end).trim() === '';
    const incomplete = error.incomplete ?? (atEnd || unclosed.has(error.id));
    return { ...error, line, column: column + beyond, ...(incomplete ? { incomplete } : {}) };
  });
}
