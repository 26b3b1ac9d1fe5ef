import type { ErrorStatement, Expression, Hashtable, StringConstantExpression, UsingStatement } from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import { parseArgument } from './parse-argument.ts';
import type { Parser } from './parser.ts';

const aliases = { namespace: 'allowed', module: 'allowed', type: 'required', command: 'required', assembly: 'none' } as const;

const isDirective = (kind: string): kind is keyof typeof aliases => Object.hasOwn(aliases, kind);

/** `using namespace X`, `using module X`, `using assembly X` (about_Using). */
export function parseUsing(p: Parser, keyword: Token): UsingStatement | ErrorStatement {
  const { start } = keyword;
  const directive = p.next();
  if (!isDirective(directive.kind)) {
    p.unget(directive);
    p.reportMissing(keyword.end, 'MissingUsingStatementDirective');
    return p.errorStatement(start, keyword.end);
  }
  const usingKind = directive.kind;
  const itemToken = p.next();
  if (itemToken.kind === 'EndOfInput' || itemToken.kind === 'NewLine' || itemToken.kind === ',' || itemToken.kind === ';') {
    p.reportMissing(directive.end, 'MissingUsingItemName');
    return p.errorStatement(start, directive.end);
  }
  const item = parseArgument(p, 'CommandArgument', itemToken);
  if (item === undefined) {
    p.reportToken(itemToken, 'InvalidValueForUsingItemName', p.textOf(itemToken));
    p.syncOnError(true, ';', 'NewLine');
    return p.errorStatement(start, itemToken.end);
  }
  if (item.kind !== 'StringConstantExpression' && (usingKind !== 'module' || item.kind !== 'Hashtable')) {
    p.reportNode(item, 'InvalidValueForUsingItemName', p.text.slice(item.start, item.end));
    return p.errorStatement(start, item.end);
  }
  if (item.kind === 'Hashtable') {
    requireTerminator(p);
    return { kind: 'UsingStatement', start, end: item.end, usingKind, name: undefined, moduleSpecification: item, alias: undefined };
  }
  if (usingKind === 'assembly') checkAssembly(p, item);
  if (aliases[usingKind] !== 'none') {
    const equals = p.peek();
    if (equals.kind === '=') {
      p.skip();
      return parseAlias(p, keyword, usingKind, item, equals);
    }
    if (aliases[usingKind] === 'required') {
      p.reportMissing(itemToken.end, 'MissingEqualsInUsingAlias');
      return p.errorStatement(start, item.end, [item]);
    }
  }
  requireTerminator(p);
  return { kind: 'UsingStatement', start, end: item.end, usingKind, name: item, moduleSpecification: undefined, alias: undefined };
}

/** `= value` behind an alias's name. */
function parseAlias(
  p: Parser,
  keyword: Token,
  usingKind: UsingStatement['usingKind'],
  name: StringConstantExpression,
  equals: Token,
): UsingStatement | ErrorStatement {
  const { start } = keyword;
  const token = p.next();
  if (token.kind === 'EndOfInput' || token.kind === 'NewLine' || token.kind === ';') {
    p.unget(token);
    p.reportMissing(equals.end, 'MissingNamespaceAlias');
    return p.errorStatement(start, equals.end);
  }
  if (token.kind === ',') {
    p.reportToken(token, 'UnexpectedUnaryOperator', p.textOf(token));
    return p.errorStatement(start, token.end);
  }
  const value: Expression | undefined = parseArgument(p, 'CommandArgument', token);
  let specification: Hashtable | undefined;
  if (usingKind === 'module' && value?.kind === 'Hashtable') specification = value;
  else if (value?.kind !== 'StringConstantExpression') {
    const place = value ?? token;
    p.reportNode(place, 'InvalidValueForUsingItemName', p.text.slice(place.start, place.end));
    return p.errorStatement(start, place.end, [name, value]);
  }
  requireTerminator(p);
  const alias = specification === undefined ? (value as StringConstantExpression) : undefined;
  return { kind: 'UsingStatement', start, end: token.end, usingKind, name, moduleSpecification: specification, alias };
}

function requireTerminator(p: Parser): void {
  const token = p.peek();
  if (token.kind === 'NewLine' || token.kind === ';') p.skip();
  else if (token.kind !== 'EndOfInput') p.reportToken(token, 'MissingStatementTerminator');
}

/** PowerShell 7 loads assemblies from files only; whether a path exists is not known here, a bare name never does. */
function checkAssembly(p: Parser, item: StringConstantExpression): void {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(item.value)?.[1].toLowerCase();
  if (/^\\\\[^\\]/.test(item.value)) p.reportNode(item, 'CannotLoadAssemblyFromUncPath', item.value);
  else if (scheme !== undefined) {
    if (scheme !== 'file') p.reportNode(item, 'CannotLoadAssemblyWithUriSchema', scheme);
  } else if (!/[\\/]/.test(item.value) && !/\.dll$/i.test(item.value)) p.reportNode(item, 'ErrorLoadingAssembly', item.value);
}
