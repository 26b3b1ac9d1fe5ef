import type { TypeName } from '../ast/index.ts';
import { scanAssemblyName } from '../lexer/scan-word.ts';
import type { Token } from '../lexer/token.ts';
import { before, type Parser } from './parser.ts';

/** Two backticks, as scripts in strings have them, stand for the one before the count of generic parameters. */
const plainType = (p: Parser, token: Token): TypeName => {
  const text = p.textOf(token);
  const name = text.includes('`') ? text.replaceAll('``', '`') : text;
  return { name, genericArguments: [], arrayRanks: [], assemblyName: undefined, text, start: token.start, end: token.end };
};

const errorType = (token: Token): TypeName => ({
  name: ':ErrorTypeName:',
  genericArguments: [],
  arrayRanks: [],
  assemblyName: undefined,
  text: ':ErrorTypeName:',
  start: token.start,
  end: token.end,
});

/** The name of a type without its outer brackets; undefined where there is none. */
export function parseTypeName(p: Parser, allowAssembly: boolean): TypeName | undefined {
  const mode = p.mode;
  p.setMode('TypeName');
  const token = p.next();
  let type: TypeName | undefined;
  if (token.kind === 'Identifier') type = finishTypeName(p, token, { bare: false, allowAssembly });
  else p.unget(token);
  p.setMode(mode);
  return type;
}

/** `bare`: a generic argument without brackets of its own, which can name no assembly. */
interface TypeNameContext {
  bare: boolean;
  allowAssembly: boolean;
}

function finishTypeName(p: Parser, name: Token, context: TypeNameContext): TypeName {
  const token = p.peek();
  if (token.kind === '[') {
    p.skip();
    p.skipNewlines();
    const inside = p.next();
    switch (inside.kind) {
      case ']':
      case ',':
        return finishArrayType(p, plainType(p, name), inside, context.bare);
      case '[':
      case 'Identifier':
        return parseGenericType(p, name, inside, context.bare);
      case 'EndOfInput':
        p.unget(inside);
        p.reportMissing(token.end, 'MissingTypename');
        return plainType(p, name);
      default:
        p.reportToken(inside, 'UnexpectedToken', p.textOf(inside));
        p.syncOnError(true, ']');
        return plainType(p, name);
    }
  }
  const type = plainType(p, name);
  if (token.kind === ',' && context.allowAssembly && !context.bare) {
    p.skip();
    const assembly = scanAssemblyName(p.tokenizer);
    if (assembly.trim() === '') p.report(token.end, token.end, 'MissingAssemblyNameSpecification');
    else {
      type.assemblyName = assembly;
      close(p, type, p.tokenizer.outerEnd(p.tokenizer.tokenStart, p.tokenizer.index));
    }
  }
  return type;
}

function close(p: Parser, type: TypeName, end: number): void {
  type.end = end;
  type.text = p.text.slice(type.start, end);
}

function parseGenericArgument(p: Parser, first: Token): TypeName {
  if (first.kind === 'Identifier') return finishTypeName(p, first, { bare: true, allowAssembly: true });
  const token = p.next();
  if (token.kind !== 'Identifier') {
    p.unget(token);
    p.reportMissing(token.end, 'MissingTypename');
    return errorType(first);
  }
  const type = finishTypeName(p, token, { bare: false, allowAssembly: true });
  const bracket = p.next();
  if (bracket.kind !== ']') {
    p.unget(bracket);
    p.reportMissing(before(bracket), 'EndSquareBracketExpectedAtEndOfType');
  }
  return type;
}

/** `int, string` inside the brackets of a generic type or method; gives the token that follows them too. */
export function parseGenericArguments(p: Parser, first: Token): { types: TypeName[]; last: Token } {
  const types = [parseGenericArgument(p, first)];
  for (;;) {
    p.skipNewlines();
    const last = p.next();
    if (last.kind !== ',') return { types, last };
    p.skipNewlines();
    const token = p.peek();
    if (token.kind === 'Identifier' || token.kind === '[') {
      p.skip();
      types.push(parseGenericArgument(p, token));
    } else {
      p.reportMissing(last.end, 'MissingTypename');
      types.push(errorType(last));
    }
  }
}

function parseGenericType(p: Parser, name: Token, first: Token, bare: boolean): TypeName {
  const { types, last } = parseGenericArguments(p, first);
  const closed = last.kind === ']';
  if (!closed) {
    p.unget(last);
    p.reportMissing(before(last), 'EndSquareBracketExpectedAtEndOfAttribute');
  }
  const type: TypeName = { ...plainType(p, name), genericArguments: types };
  close(p, type, closed ? last.end : types[types.length - 1].end);
  const token = p.peek();
  if (token.kind === '[') {
    p.skip();
    return finishArrayType(p, type, p.next(), bare);
  }
  if (token.kind === ',' && !bare) parseAssembly(p, type, token);
  return type;
}

function parseAssembly(p: Parser, type: TypeName, comma: Token): void {
  p.skip();
  const assembly = scanAssemblyName(p.tokenizer);
  if (assembly === '') p.report(comma.end, comma.end, 'MissingAssemblyNameSpecification');
  else type.assemblyName = assembly;
}

const mostDimensions = 32;

/** `[]`, `[,]`, `[][]` behind a type; `first` is the token behind the bracket. */
function finishArrayType(p: Parser, element: TypeName, first: Token, bare: boolean): TypeName {
  const type = element;
  let inside = first;
  for (;;) {
    switch (inside.kind) {
      case ',':
        parseDimensions(p, type, inside);
        break;
      case ']':
        type.arrayRanks.push(1);
        close(p, type, inside.end);
        break;
      case 'EndOfInput':
        p.unget(inside);
        p.report(before(inside), before(inside), 'EndSquareBracketExpectedAtEndOfAttribute');
        break;
      default:
        p.reportToken(inside, 'UnexpectedToken', p.textOf(inside));
        p.syncOnError(true, ']');
    }
    const token = p.peek();
    if (!bare && token.kind === ',') {
      parseAssembly(p, type, token);
      return type;
    }
    if (token.kind !== '[') return type;
    p.skip();
    inside = p.next();
  }
}

function parseDimensions(p: Parser, type: TypeName, first: Token): void {
  let rank = 1;
  let lastComma = first;
  let token = first;
  do {
    lastComma = token;
    rank++;
    token = p.next();
  } while (token.kind === ',');
  if (rank > mostDimensions) {
    if (token.kind !== ']') p.unget(token);
    p.report(first.start, lastComma.end, 'ArrayHasTooManyDimensions', String(rank));
    return;
  }
  if (token.kind !== ']') {
    p.unget(token);
    p.report(lastComma.end, lastComma.end, 'EndSquareBracketExpectedAtEndOfAttribute');
  }
  type.arrayRanks.push(rank);
  close(p, type, token.end);
}
