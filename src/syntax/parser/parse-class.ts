import type {
  Attribute,
  Expression,
  FunctionDefinition,
  FunctionMember,
  Node,
  PropertyMember,
  Statement,
  StringConstantExpression,
  TypeConstraint,
} from '../ast/index.ts';
import type { Token } from '../lexer/token.ts';
import { keywordTrait } from '../lexer/token-kind.ts';
import { splitVariablePath } from '../lexer/variable-path.ts';
import { parseAttribute } from './parse-attribute.ts';
import { parseMemberEnd } from './parse-enum.ts';
import { parseExpression } from './parse-expression.ts';
import { parseMethod } from './parse-method.ts';
import { parseSimpleName } from './parse-simple-name.ts';
import { parseTypeName } from './parse-type-name.ts';
import type { Parser } from './parser.ts';

/** `class Name : Base, Interface { … }`. */
export function parseClass(p: Parser, attributes: (Attribute | TypeConstraint)[] | undefined, keyword: Token): Statement {
  p.skipNewlines();
  const name = parseSimpleName(p);
  if (name === undefined) {
    p.reportMissing(keyword.end, 'MissingNameAfterKeyword', p.textOf(keyword));
    return p.errorStatement(keyword.start, keyword.end);
  }
  p.skipNewlines();
  const mode = p.mode;
  p.setMode('Signature');
  const statement = parseClassBody(p, attributes ?? [], keyword, name);
  p.setMode(mode);
  return statement;
}

function parseClassBody(p: Parser, attributes: (Attribute | TypeConstraint)[], keyword: Token, name: StringConstantExpression): Statement {
  const baseTypes = parseBaseTypes(p);
  const open = p.next();
  if (open.kind !== '{') {
    p.unget(open);
    const { end } = baseTypes[baseTypes.length - 1] ?? name;
    p.reportMissing(end, 'MissingTypeBody', 'class');
    return p.errorStatement(keyword.start, end, baseTypes);
  }
  let { end } = open;
  const members: (PropertyMember | FunctionMember)[] = [];
  const wrong: Node[] = [];
  for (let result = parseMember(p, name.value); result !== undefined; result = parseMember(p, name.value)) {
    if (Array.isArray(result)) {
      wrong.push(...result);
      end = result[result.length - 1].end;
    } else {
      members.push(result);
      ({ end } = result);
    }
  }
  const close = p.next();
  if (close.kind === '}') ({ end } = close);
  else {
    p.unget(close);
    p.report(open.end, open.end, 'MissingEndCurlyBrace');
  }
  const { start } = attributes[0] ?? keyword;
  const types = attributes.filter((attribute) => attribute.kind === 'TypeConstraint');
  const definition: Statement = {
    kind: 'TypeDefinition',
    start,
    end,
    name: name.value,
    typeKind: 'class',
    attributes: attributes.filter((attribute) => attribute.kind === 'Attribute'),
    baseTypes,
    members,
  };
  p.types.push(definition);
  if (types.length > 0) wrong.push(...types, definition);
  return wrong.length === 0 ? definition : p.errorStatement(start, end, wrong);
}

function parseBaseTypes(p: Parser): TypeConstraint[] {
  const types: TypeConstraint[] = [];
  let token = p.peek();
  if (token.kind !== ':') return types;
  for (;;) {
    p.skip();
    p.skipNewlines();
    const typeName = parseTypeName(p, false);
    if (typeName === undefined) {
      p.reportMissing(token.end, 'TypeNameExpected');
      return types;
    }
    types.push({ kind: 'TypeConstraint', start: typeName.start, end: typeName.end, typeName });
    p.skipNewlines();
    token = p.peek();
    if (token.kind !== ',') return types;
  }
}

/** What stands before a member's name. */
interface MemberHead {
  start: number;
  attributes: Attribute[];
  type: TypeConstraint | undefined;
  static: boolean;
  hidden: boolean;
  /** The end of the last attribute or qualifier, undefined without any. */
  end: number | undefined;
}

/** A member; what was parsed of a wrong one; undefined where none begins. */
function parseMember(p: Parser, className: string): PropertyMember | FunctionMember | Node[] | undefined {
  const head = parseMemberHead(p);
  const token = p.peek();
  if (token.kind === 'Variable') {
    p.skip();
    return parseProperty(p, head, token);
  }
  if (token.kind === 'Identifier' || (token.traits & keywordTrait) !== 0) {
    p.skip();
    const body = parseMethod(p, token, className, head.static);
    if (body.kind === 'FunctionDefinition') return methodOf(head, body, className);
    p.syncOnError(false, '}');
    return remainsOf(head);
  }
  if (head.end === undefined) return undefined;
  p.reportMissing(head.end, 'IncompleteMemberDefinition');
  return remainsOf(head);
}

function remainsOf(head: MemberHead): Node[] | undefined {
  const remains: Node[] = [...head.attributes, ...(head.type ? [head.type] : [])];
  return remains.length > 0 ? remains : undefined;
}

function parseMemberHead(p: Parser): MemberHead {
  const head: MemberHead = { start: -1, attributes: [], type: undefined, static: false, hidden: false, end: undefined };
  for (;;) {
    p.skipNewlines();
    const attribute = parseAttribute(p);
    if (attribute !== undefined) {
      head.end = attribute.end;
      if (head.start < 0) head.start = attribute.start;
      if (attribute.kind === 'Attribute') head.attributes.push(attribute);
      else if (head.type === undefined) head.type = attribute;
      else p.reportNode(attribute, 'TooManyTypes');
      continue;
    }
    const token = p.peek();
    if (head.start < 0) head.start = token.start;
    if (token.kind !== 'static' && token.kind !== 'hidden') return head;
    if (head[token.kind]) p.reportToken(token, 'DuplicateQualifier', p.textOf(token));
    head[token.kind] = true;
    head.end = token.end;
    p.skip();
  }
}

function parseProperty(p: Parser, head: MemberHead, name: Token): PropertyMember | Node[] | undefined {
  let initialValue: Expression | undefined;
  if (p.peek().kind === '=') {
    p.skip();
    p.skipNewlines();
    initialValue = parseExpression(p);
  }
  const end = parseMemberEnd(p, (initialValue ?? name).end, false);
  const { name: propertyName } = splitVariablePath(name.value);
  if (propertyName === '') {
    const remains = [...(remainsOf(head) ?? []), ...(initialValue ? [initialValue] : [])];
    return remains.length > 0 ? remains : undefined;
  }
  return {
    kind: 'PropertyMember',
    start: head.start,
    end,
    name: propertyName,
    propertyType: head.type,
    attributes: head.attributes,
    static: head.static,
    hidden: head.hidden,
    initialValue,
  };
}

function methodOf(head: MemberHead, body: FunctionDefinition, className: string): FunctionMember {
  return {
    kind: 'FunctionMember',
    start: head.start,
    end: body.end,
    name: body.name,
    returnType: head.type,
    attributes: head.attributes,
    static: head.static,
    hidden: head.hidden,
    isConstructor: body.name.toLowerCase() === className.toLowerCase(),
    body,
  };
}
