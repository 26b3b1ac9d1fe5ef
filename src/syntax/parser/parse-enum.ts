import type { Attribute, Expression, PropertyMember, Statement, TypeConstraint } from '../ast/index.ts';
import { isEnumBase, typeNameInMessage } from '../checks/type-facts.ts';
import type { Token } from '../lexer/token.ts';
import { parseExpression } from './parse-expression.ts';
import { parseSimpleName } from './parse-simple-name.ts';
import { parseTypeName } from './parse-type-name.ts';
import type { Parser } from './parser.ts';

/** `enum Name : type { a = 1; b }`. */
export function parseEnum(p: Parser, attributes: (Attribute | TypeConstraint)[] | undefined, keyword: Token): Statement {
  p.skipNewlines();
  const name = parseSimpleName(p);
  if (name === undefined) {
    p.reportMissing(keyword.end, 'MissingNameAfterKeyword', p.textOf(keyword));
    return p.errorStatement(keyword.start, keyword.end);
  }
  const mode = p.mode;
  p.setMode('Signature');
  const statement = parseEnumBody(p, attributes ?? [], keyword, name);
  p.setMode(mode);
  return statement;
}

function parseEnumBody(p: Parser, attributes: (Attribute | TypeConstraint)[], keyword: Token, name: { value: string; end: number }): Statement {
  const baseTypes = parseUnderlyingType(p);
  p.skipNewlines();
  const open = p.next();
  if (open.kind !== '{') {
    p.unget(open);
    p.reportMissing(name.end, 'MissingTypeBody', 'enum');
    return p.errorStatement(keyword.start, name.end);
  }
  const members: PropertyMember[] = [];
  for (let member = parseEnumMember(p); member !== undefined; member = parseEnumMember(p)) members.push(member);
  const close = p.next();
  if (close.kind !== '}') {
    p.unget(close);
    p.report(open.end, open.end, 'MissingEndCurlyBrace');
  }
  const first = attributes[0] ?? keyword;
  const types = attributes.filter((attribute) => attribute.kind === 'TypeConstraint');
  const definition: Statement = {
    kind: 'TypeDefinition',
    start: first.start,
    end: close.end,
    name: name.value,
    typeKind: 'enum',
    attributes: attributes.filter((attribute) => attribute.kind === 'Attribute'),
    baseTypes,
    members,
  };
  p.types.push(definition);
  return types.length === 0 ? definition : p.errorStatement(first.start, first.end, [...types, definition]);
}

function parseUnderlyingType(p: Parser): TypeConstraint[] {
  const colon = p.peek();
  if (colon.kind !== ':') return [];
  p.skip();
  p.skipNewlines();
  const typeName = parseTypeName(p, false);
  if (typeName === undefined) {
    p.reportMissing(colon.end, 'TypeNameExpected');
    return [];
  }
  if (!isEnumBase(typeName)) p.reportNode(typeName, 'InvalidUnderlyingType', typeNameInMessage(typeName));
  return [{ kind: 'TypeConstraint', start: typeName.start, end: typeName.end, typeName }];
}

function parseEnumMember(p: Parser): PropertyMember | undefined {
  p.skipNewlines();
  const name = parseSimpleName(p);
  if (name === undefined) return undefined;
  let { end } = name;
  let initialValue: Expression | undefined;
  let missing = false;
  const mode = p.mode;
  p.setMode('Expression');
  const equals = p.peek();
  if (equals.kind === '=') {
    p.skip();
    initialValue = parseExpression(p);
    end = (initialValue ?? equals).end;
    if (initialValue === undefined) {
      missing = true;
      p.report(equals.end, equals.end, 'ExpectedValueExpression', '=');
    }
  }
  p.setMode(mode);
  end = parseMemberEnd(p, end, missing);
  return {
    kind: 'PropertyMember',
    start: name.start,
    end,
    name: name.value,
    propertyType: undefined,
    attributes: [],
    static: true,
    hidden: false,
    initialValue,
  };
}

/** The line end or semicolon behind a property; a semicolon belongs to it. */
export function parseMemberEnd(p: Parser, end: number, errorReported: boolean): number {
  const token = p.peek();
  if (token.kind !== 'NewLine' && token.kind !== ';' && token.kind !== '}' && !errorReported) p.reportMissing(end, 'MissingPropertyTerminator');
  p.skipNewlinesAndSemicolons();
  return token.kind === ';' ? token.end : end;
}
