import type { Parameter, Statement } from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import type { TokenKind } from '../lexer/token-kind.ts';
import { parseParameterList } from './parse-param.ts';
import { writtenValue } from './parse-primary.ts';
import { parseScriptBlock } from './parse-script-block.ts';
import type { Parser } from './parser.ts';

/** What cannot be a function's name; all else can. */
const neverNames: ReadonlySet<TokenKind> = new Set([
  '|',
  '(',
  '{',
  '@(',
  '@{',
  '}',
  ')',
  'EndOfInput',
  ';',
  'Redirection',
  'RedirectInStd',
  '&&',
  '||',
  '&',
  'Variable',
  'SplattedVariable',
  'HereStringExpandable',
  'HereStringLiteral',
  'StringLiteral',
  'StringExpandable',
]);

/** `function Name ( … ) { … }`, `filter`, `workflow`. */
export function parseFunction(p: Parser, keyword: Token): Statement {
  p.skipNewlines();
  const name = p.next();
  if (neverNames.has(name.kind)) {
    p.unget(name);
    p.reportMissing(keyword.end, 'MissingNameAfterKeyword', p.textOf(keyword));
    return p.errorStatement(keyword.start, keyword.end);
  }
  const declared = parseDeclaredParameters(p);
  const open = p.next();
  let { errorEnd } = declared;
  if (open.kind !== '{') {
    p.unget(open);
    if (errorEnd === undefined) {
      errorEnd = declared.closeEnd ?? name.end;
      p.reportMissing(errorEnd, 'MissingFunctionBody');
    }
  }
  if (errorEnd !== undefined) return p.errorStatement(keyword.start, errorEnd, declared.parameters);
  const { inWorkflow } = p.tokenizer;
  const isWorkflow = keyword.kind === 'workflow';
  const isFilter = keyword.kind === 'filter';
  p.tokenizer.inWorkflow = isWorkflow;
  const body = parseScriptBlock(p, open, { isFilter });
  p.tokenizer.inWorkflow = inWorkflow;
  return {
    kind: 'FunctionDefinition',
    start: keyword.start,
    end: body.end,
    name: name.kind === 'Generic' ? writtenValue(p, name) : p.textOf(name),
    isFilter,
    isWorkflow,
    parameters: declared.parameters,
    body,
  };
}

/** `( … )` behind a function's name. `errorEnd` is set where its end is missing. */
export function parseDeclaredParameters(p: Parser): {
  parameters: Parameter[] | undefined;
  errorEnd: number | undefined;
  closeEnd: number | undefined;
} {
  p.skipNewlines();
  const open = p.peek();
  if (open.kind !== '(') return { parameters: undefined, errorEnd: undefined, closeEnd: undefined };
  p.skip();
  const parameters = parseParameterList(p);
  p.skipNewlines();
  const close = p.next();
  let errorEnd: number | undefined;
  if (close.kind !== ')') {
    p.unget(close);
    errorEnd = parameters.length > 0 ? parameters[parameters.length - 1].end : open.end;
    p.reportMissing(errorEnd, 'MissingEndParenthesisInFunctionParameterList');
  }
  p.skipNewlines();
  return { parameters, errorEnd, closeEnd: close.end };
}
