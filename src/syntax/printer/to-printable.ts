import type { Expression, Node, ParenExpression, Statement } from '../ast/index.ts';
import { isExpression } from '../ast/build-sources.ts';
import { quotedParts } from './quoted-parts.ts';
import { binaryPrecedence } from './binary-precedence.ts';
import { isAliasSign, isBareArgument, isCommandName, isSimpleName } from './words.ts';

/**
 * Makes a tree into the one that its text will be parsed to: parentheses where precedence needs them, strings that
 * ASCII cannot hold as double-quoted ones with character codes, names that need quotes quoted. So
 * `parse(print(tree)).ast` has the shape of `toPrintable(tree)`. The tree given is not changed.
 */
export function toPrintable<T extends Node>(node: T): T {
  return printable(node, false) as T;
}

// How tightly an expression binds; operators in between have their precedence, 1 to 13.
const ternaryLevel = 0;
const arrayLevel = 14;
const unaryLevel = 15;
const valueLevel = 16;
const targetLevel = 17;

function levelOf(expression: Expression): number {
  switch (expression.kind) {
    case 'TernaryExpression':
      return ternaryLevel;
    case 'BinaryExpression':
      return binaryPrecedence(expression.operator);
    case 'ArrayLiteral':
      return expression.elements.length === 1 ? unaryLevel : arrayLevel;
    case 'UnaryExpression':
    case 'ConvertExpression':
    case 'AttributedExpression':
      return unaryLevel;
    case 'ConstantExpression':
      return isNegative(expression) ? unaryLevel : valueLevel;
    case 'UsingExpression':
      return valueLevel;
    default:
      return targetLevel;
  }
}

const isNegative = (expression: Expression): boolean =>
  expression.kind === 'ConstantExpression' && (String(expression.value).startsWith('-') || Object.is(expression.value, -0));

const parenthesized = (expression: Expression): ParenExpression => ({
  kind: 'ParenExpression',
  start: -1,
  end: -1,
  pipeline: {
    kind: 'Pipeline', start: -1, end: -1, background: false,
    elements: [{ kind: 'CommandExpression', start: -1, end: -1, expression, redirections: [] }],
  },
});

/** Any child: nodes of statements and declarations as they are, expressions as values. */
function printable(node: Node, commaOff: boolean): Node {
  if (isExpression(node)) return atLevel(node, ternaryLevel, commaOff);
  return copyStatement(node, commaOff);
}

/** An expression where one that binds at least so tightly must stand. */
function atLevel(expression: Expression, level: number, commaOff: boolean): Expression {
  const comma = commaOff && expression.kind === 'ArrayLiteral';
  if (!comma && levelOf(expression) >= level) return copyExpression(expression, commaOff);
  return parenthesized(copyExpression(expression, false));
}

/** An argument of a command: what in command mode is not read as a word. */
function asArgument(expression: Expression, commaOff: boolean, inList = false): Expression {
  switch (expression.kind) {
    case 'ArrayLiteral':
      if (inList || expression.elements.length < 2) break;
      return { ...expression, elements: expression.elements.map((element) => asArgument(element, commaOff, true)) };
    case 'ConstantExpression':
      if (isNegative(expression)) break;
      return copyExpression(expression, commaOff);
    case 'StringConstantExpression':
      if (expression.stringConstantType === 'BareWord' && (isBareArgument(expression.value) || expression.value === '--%')) return expression;
      return copyExpression(expression, commaOff);
    case 'MemberExpression':
    case 'InvokeMemberExpression':
    case 'IndexExpression':
      if (rootOf(expression).kind === 'TypeExpression') break;
      return copyExpression(expression, commaOff);
    case 'VariableExpression':
    case 'ExpandableStringExpression':
    case 'ParenExpression':
    case 'SubExpression':
    case 'ArrayExpression':
    case 'Hashtable':
    case 'ScriptBlockExpression':
    case 'UsingExpression':
      return copyExpression(expression, commaOff);
  }
  return parenthesized(copyExpression(expression, false));
}

function rootOf(expression: Expression): Expression {
  let root = expression;
  while (root.kind === 'MemberExpression' || root.kind === 'InvokeMemberExpression' || root.kind === 'IndexExpression') {
    root = root.kind === 'IndexExpression' ? root.target : root.expression;
  }
  return root;
}

/** The name of a member: a plain word, a string, a variable, or in parentheses. */
function asMember(member: Expression): Expression {
  if (member.kind === 'StringConstantExpression') {
    if (member.stringConstantType === 'BareWord' && isSimpleName(member.value)) return member;
    return copyExpression(member, false);
  }
  if (member.kind === 'VariableExpression' || member.kind === 'ParenExpression' || member.kind === 'ExpandableStringExpression') {
    return copyExpression(member, false);
  }
  return parenthesized(copyExpression(member, false));
}

/** The key of a hashtable's entry, or a label. */
function asKey(key: Expression): Expression {
  if (key.kind === 'StringConstantExpression' && key.stringConstantType === 'BareWord' && isSimpleName(key.value)) return key;
  return atLevel(key, unaryLevel, true);
}

function copyExpression(node: Expression, commaOff: boolean): Expression {
  switch (node.kind) {
    case 'StringConstantExpression':
      return node.stringConstantType.endsWith('HereString') && isHereText(node.value, node.stringConstantType) ? node : asQuoted(node);
    case 'ExpandableStringExpression':
      return copyExpandable(node, commaOff);
    case 'ConstantExpression':
      return finite(node);
    case 'BinaryExpression':
      return copyBinary(node, commaOff);
    case 'UnaryExpression':
      return copyUnary(node, commaOff);
    case 'TernaryExpression':
      return {
        ...node, condition: atLevel(node.condition, 1, commaOff), ifTrue: atLevel(node.ifTrue, ternaryLevel, commaOff),
        ifFalse: atLevel(node.ifFalse, ternaryLevel, commaOff),
      };
    case 'ConvertExpression':
      return { ...node, child: atLevel(node.child, unaryLevel, commaOff) };
    case 'AttributedExpression':
      return { ...node, attribute: copyStatement(node.attribute, false) as typeof node.attribute, child: atLevel(node.child, unaryLevel, commaOff) };
    case 'MemberExpression':
      return { ...node, expression: atLevel(node.expression, targetLevel, commaOff), member: asMember(node.member) };
    case 'InvokeMemberExpression':
      return {
        ...node, expression: atLevel(node.expression, targetLevel, commaOff), member: asMember(node.member),
        arguments: node.arguments.map((argument) => atLevel(argument, ternaryLevel, true)),
      };
    case 'IndexExpression':
      return { ...node, target: atLevel(node.target, targetLevel, commaOff), index: atLevel(node.index, ternaryLevel, false) };
    case 'ArrayLiteral':
      return { ...node, elements: node.elements.map((element) => atLevel(element, element.kind === 'ArrayLiteral' ? targetLevel : unaryLevel, commaOff)) };
    case 'ArrayExpression':
    case 'SubExpression':
      return { ...node, subExpression: copyStatement(node.subExpression, false) as typeof node.subExpression };
    case 'ParenExpression':
      return { ...node, pipeline: copyStatement(node.pipeline, false) as typeof node.pipeline };
    case 'Hashtable':
      // The value may be a whole statement; PowerShell keeps commas switched off in it, if they are off around the hashtable.
      return { ...node, entries: node.entries.map(({ key, value }) => ({ key: asKey(key), value: copyStatement(value, commaOff) as Statement })) };
    case 'ScriptBlockExpression':
      return { ...node, scriptBlock: copyStatement(node.scriptBlock, false) as typeof node.scriptBlock };
    case 'UsingExpression':
      return { ...node, subExpression: copyExpression(node.subExpression, commaOff) };
    case 'VariableExpression':
    case 'TypeExpression':
    case 'ErrorExpression':
      return node;
  }
}

function isHereText(value: string, type: string): boolean {
  return /^[ -~\n]*$/.test(value) && !/^\s*['"]@/m.test(value) && (type === 'SingleQuotedHereString' || !/[`$"]/.test(value));
}

function asQuoted(node: Extract<Expression, { kind: 'StringConstantExpression' }>): Expression {
  const parts = quotedParts(node.value);
  if (parts.every((part) => typeof part === 'string')) return { ...node, stringConstantType: /^[ -~]*$/.test(node.value) ? 'SingleQuoted' : 'DoubleQuoted' };
  const nestedExpressions = parts.filter((part) => typeof part !== 'string');
  return { kind: 'ExpandableStringExpression', start: -1, end: -1, stringConstantType: 'DoubleQuoted', parts, nestedExpressions, origin: node.origin };
}

function copyExpandable(node: Extract<Expression, { kind: 'ExpandableStringExpression' }>, commaOff: boolean): Expression {
  const parts = node.parts.flatMap((part) => (typeof part === 'string' ? quotedParts(part) : [copyExpression(part, commaOff) as typeof part]));
  return { ...node, stringConstantType: 'DoubleQuoted', parts, nestedExpressions: parts.filter((part) => typeof part !== 'string') };
}

/** Infinity and not-a-number have no literals. */
function finite(node: Extract<Expression, { kind: 'ConstantExpression' }>): Expression {
  if (node.type !== 'double' || Number.isFinite(node.value)) return node;
  const name = Number.isNaN(node.value) ? 'NaN' : Number(node.value) > 0 ? 'PositiveInfinity' : 'NegativeInfinity';
  const place = { start: -1, end: -1 };
  return {
    kind: 'MemberExpression', ...place, static: true, nullConditional: false,
    expression: { kind: 'TypeExpression', ...place, typeName: { name: 'double', genericArguments: [], arrayRanks: [], text: 'double', ...place } },
    member: { kind: 'StringConstantExpression', ...place, value: name, stringConstantType: 'BareWord' },
  };
}

/** Operators that may also stand before an operand: behind a type they would make a cast of it. */
const prefixToo: ReadonlySet<string> = new Set(['+', '-', 'join', 'isplit', 'csplit']);

function copyBinary(node: Extract<Expression, { kind: 'BinaryExpression' }>, commaOff: boolean): Expression {
  const precedence = binaryPrecedence(node.operator);
  const left = atLevel(node.left, prefixToo.has(node.operator) && endsInType(node.left) ? targetLevel + 1 : precedence, commaOff);
  return { ...node, left, right: atLevel(node.right, precedence + 1, commaOff) };
}

function endsInType(expression: Expression): boolean {
  switch (expression.kind) {
    case 'TypeExpression':
      return true;
    case 'BinaryExpression':
      return endsInType(expression.right);
    case 'ArrayLiteral':
      return endsInType(expression.elements[expression.elements.length - 1]);
    case 'UnaryExpression':
    case 'ConvertExpression':
    case 'AttributedExpression':
      return endsInType(expression.child);
    default:
      return false;
  }
}

function copyUnary(node: Extract<Expression, { kind: 'UnaryExpression' }>, commaOff: boolean): Expression {
  const { operator, child } = node;
  if (operator.startsWith('postfix')) return { ...node, child: atLevel(child, targetLevel, commaOff) };
  // A sign before a number is part of it; two signs in a row are another operator.
  const glued = (operator === '-' || operator === '+' || operator === '!') && (child.kind === 'ConstantExpression' || child.kind === 'UnaryExpression');
  return { ...node, child: atLevel(child, glued ? targetLevel : unaryLevel, commaOff) };
}

/** A copy of a statement or declaration with all that is in it made printable. */
function copyStatement(node: Node, commaOff: boolean): Node {
  if (node.kind === 'Command') return copyCommand(node, commaOff);
  const copy = { ...node } as unknown as Record<string, unknown>;
  for (const [field, value] of Object.entries(copy)) copy[field] = copyField(node, field, value, commaOff);
  return copy as unknown as Node;
}

/** Fields in which commas separate, or in which words stand as in a command. */
function copyField(node: Node, field: string, value: unknown, commaOff: boolean): unknown {
  if (Array.isArray(value)) {
    if (node.kind === 'Attribute' && field === 'positionalArguments') return value.map((item) => atLevel(item, ternaryLevel, true));
    if (field === 'clauses') return value.map((clause) => copyClause(node, clause, commaOff));
    return value.map((item) => copyField(node, '', item, commaOff));
  }
  if (value === null || typeof value !== 'object' || !('kind' in value)) return value;
  const child = value as Node;
  if (!isExpression(child)) return copyStatement(child, commaOff);
  if (node.kind === 'FileRedirection' || node.kind === 'CommandParameter' || node.kind === 'DataStatement') return asArgument(child, commaOff);
  if (node.kind === 'UsingStatement') return child;
  if (node.kind === 'BreakStatement' || node.kind === 'ContinueStatement') return asKey(child);
  const separated = node.kind === 'NamedAttributeArgument' || node.kind === 'Parameter';
  return atLevel(child, ternaryLevel, separated || commaOff);
}

function copyClause(node: Node, clause: { condition: Node; body: Node }, commaOff: boolean): unknown {
  const body = copyStatement(clause.body, commaOff);
  if (node.kind === 'SwitchStatement') return { condition: asArgument(clause.condition as Expression, commaOff, true), body };
  return { condition: printable(clause.condition, commaOff), body };
}

function copyCommand(node: Extract<Node, { kind: 'Command' }>, commaOff: boolean): Node {
  const [name, ...rest] = node.elements;
  let { invocationOperator } = node;
  let callee: typeof name;
  const isWord = name.kind === 'StringConstantExpression' && name.stringConstantType === 'BareWord';
  if (isWord && (isCommandName(name.value) || isAliasSign(name.value))) callee = name;
  else if (name.kind === 'CommandParameter') callee = copyStatement(name, commaOff) as typeof name;
  else {
    callee = asArgument(name, commaOff, true);
    if (invocationOperator === '') invocationOperator = '&';
  }
  let verbatim = false;
  const elements = rest.map((element) => {
    if (verbatim) return element;
    verbatim = element.kind === 'StringConstantExpression' && element.stringConstantType === 'BareWord' && element.value === '--%';
    return element.kind === 'CommandParameter' ? (copyStatement(element, commaOff) as typeof element) : asArgument(element, commaOff);
  });
  const redirections = node.redirections.map((redirection) => copyStatement(redirection, commaOff) as typeof redirection);
  return { ...node, invocationOperator, elements: [callee, ...elements], redirections };
}
