import { staticMember } from '../ast/build-expressions.ts';
import { isExpression } from '../ast/build-sources.ts';
import type { Expression, Node, ParenExpression, Statement } from '../ast/index.ts';
import { binaryPrecedence } from './binary-precedence.ts';
import { quotedParts } from './quoted-parts.ts';
import { isAliasSign, isBareArgument, isCommandName, isSimpleName } from './words.ts';

/**
 * Makes a tree into the one that its text will be parsed to: parentheses where precedence needs them, strings that
 * ASCII cannot hold as double-quoted ones with character codes, names that need quotes quoted. So
 * `parse(print(tree)).ast` has the shape of `toPrintable(tree)`. The tree given is not changed.
 */
export function toPrintable<T extends Node>(node: T): T {
  return printable(node, plainContext) as T;
}

/** What the places around a node ask of it. */
interface Context {
  /** Commas separate arguments here: an array needs parentheses. */
  commaOff: boolean;
  /** Inside a double-quoted string, where the end of a subexpression is found by counting parentheses, whatever they stand in. */
  inString: boolean;
}

const plainContext: Context = { commaOff: false, inString: false };
const withComma = (context: Context): Context => (context.commaOff ? { ...context, commaOff: false } : context);
const withoutComma = (context: Context): Context => (context.commaOff ? context : { ...context, commaOff: true });

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
    kind: 'Pipeline',
    start: -1,
    end: -1,
    background: false,
    elements: [{ kind: 'CommandExpression', start: -1, end: -1, expression, redirections: [] }],
  },
});

/** Any child: nodes of statements and declarations as they are, expressions as values. */
function printable(node: Node, context: Context): Node {
  if (isExpression(node)) return atLevel(node, ternaryLevel, context);
  return copyStatement(node, context);
}

/** An expression where one that binds at least so tightly must stand. */
function atLevel(given: Expression, level: number, context: Context): Expression {
  const expression = asParsed(given);
  const comma = context.commaOff && expression.kind === 'ArrayLiteral';
  if (!comma && levelOf(expression) >= level) return copyExpression(expression, context);
  return parenthesized(copyExpression(expression, withComma(context)));
}

/** An argument of a command: what in command mode is not read as a word. */
function asArgument(given: Expression, context: Context, inList = false): Expression {
  const expression = asParsed(given);
  switch (expression.kind) {
    case 'ArrayLiteral':
      if (inList || expression.elements.length < 2) break;
      return { ...expression, elements: expression.elements.map((element) => asArgument(element, context, true)) };
    case 'ConstantExpression':
      if (isNegative(expression)) break;
      return copyExpression(expression, context);
    case 'StringConstantExpression':
      if (expression.stringConstantType === 'BareWord' && (isBareArgument(expression.value) || expression.value === '--%')) return expression;
      return copyExpression(expression, context);
    case 'MemberExpression':
    case 'InvokeMemberExpression':
    case 'IndexExpression':
      if (rootOf(expression).kind === 'TypeExpression') break;
      return copyExpression(expression, context);
    case 'VariableExpression':
    case 'ExpandableStringExpression':
    case 'ParenExpression':
    case 'SubExpression':
    case 'ArrayExpression':
    case 'Hashtable':
    case 'ScriptBlockExpression':
    case 'UsingExpression':
      return copyExpression(expression, context);
  }
  return parenthesized(copyExpression(expression, withComma(context)));
}

function rootOf(expression: Expression): Expression {
  let root = asParsed(expression);
  while (root.kind === 'MemberExpression' || root.kind === 'InvokeMemberExpression' || root.kind === 'IndexExpression') {
    root = asParsed(root.kind === 'IndexExpression' ? root.target : root.expression);
  }
  return root;
}

/** The name of a member: a plain word, a string, a variable, or in parentheses. */
function asMember(member: Expression, outer: Context): Expression {
  const context = withComma(outer);
  if (member.kind === 'StringConstantExpression') {
    if (member.stringConstantType === 'BareWord' && isSimpleName(member.value)) return member;
    return copyExpression(member, context);
  }
  if (member.kind === 'VariableExpression' || member.kind === 'ParenExpression' || member.kind === 'ExpandableStringExpression') {
    return copyExpression(member, context);
  }
  return parenthesized(copyExpression(member, context));
}

/** The key of a hashtable's entry, or a label. */
function asKey(key: Expression, context: Context): Expression {
  if (key.kind === 'StringConstantExpression' && key.stringConstantType === 'BareWord' && isSimpleName(key.value)) return key;
  return atLevel(key, unaryLevel, withoutComma(context));
}

function copyExpression(given: Expression, context: Context): Expression {
  const node = asParsed(given);
  switch (node.kind) {
    case 'StringConstantExpression':
      if (!context.inString && node.stringConstantType.endsWith('HereString') && isHereText(node.value, node.stringConstantType)) return node;
      return asQuoted(node, context);
    case 'ExpandableStringExpression':
      return copyExpandable(node, context);
    case 'BinaryExpression':
      return copyBinary(node, context);
    case 'UnaryExpression':
      return copyUnary(node, context);
    case 'TernaryExpression':
      return {
        ...node,
        condition: atLevel(node.condition, 1, context),
        ifTrue: atLevel(node.ifTrue, ternaryLevel, context),
        ifFalse: atLevel(node.ifFalse, ternaryLevel, context),
      };
    case 'ConvertExpression':
      // Behind a type a comma begins the next element.
      return { ...node, child: atLevel(node.child, asParsed(node.child).kind === 'ArrayLiteral' ? targetLevel : unaryLevel, context) };
    case 'AttributedExpression':
      return {
        ...node,
        attribute: copyStatement(node.attribute, withComma(context)) as typeof node.attribute,
        child: atLevel(node.child, unaryLevel, context),
      };
    case 'MemberExpression':
      return { ...node, expression: atLevel(node.expression, targetLevel, context), member: asMember(node.member, context) };
    case 'InvokeMemberExpression':
      return {
        ...node,
        expression: atLevel(node.expression, targetLevel, context),
        member: asMember(node.member, context),
        arguments: node.arguments.map((argument) => atLevel(argument, ternaryLevel, withoutComma(context))),
      };
    case 'IndexExpression':
      // `[a][b]` would be two casts.
      return {
        ...node,
        target: atLevel(node.target, node.target.kind === 'TypeExpression' ? targetLevel + 1 : targetLevel, context),
        index: atLevel(node.index, ternaryLevel, withComma(context)),
      };
    case 'ArrayLiteral':
      return {
        ...node,
        elements: node.elements.map((element) => atLevel(element, element.kind === 'ArrayLiteral' ? targetLevel : unaryLevel, context)),
      };
    case 'ArrayExpression':
    case 'SubExpression':
      return { ...node, subExpression: copyStatement(node.subExpression, withComma(context)) as typeof node.subExpression };
    case 'ParenExpression':
      return { ...node, pipeline: copyStatement(node.pipeline, withComma(context)) as typeof node.pipeline };
    case 'Hashtable':
      // The value may be a whole statement; PowerShell keeps commas switched off in it, if they are off around the hashtable.
      return {
        ...node,
        entries: node.entries.map(({ key, value }) => ({ key: asKey(key, context), value: copyStatement(value, context) as Statement })),
      };
    case 'ScriptBlockExpression':
      return { ...node, scriptBlock: copyStatement(node.scriptBlock, withComma(context)) as typeof node.scriptBlock };
    case 'UsingExpression':
      return { ...node, subExpression: copyExpression(node.subExpression, context) };
    case 'ConstantExpression':
    case 'VariableExpression':
    case 'TypeExpression':
    case 'ErrorExpression':
      return node;
  }
}

function isHereText(value: string, type: string): boolean {
  return /^[ -~\n]*$/.test(value) && !/^\s*['"]@/m.test(value) && (type === 'SingleQuotedHereString' || !/[`$"]/.test(value));
}

function asQuoted(node: Extract<Expression, { kind: 'StringConstantExpression' }>, context: Context): Expression {
  const parts = quotedParts(node.value, context.inString);
  if (parts.every((part) => typeof part === 'string'))
    return { ...node, stringConstantType: /^[ -~]*$/.test(node.value) ? 'SingleQuoted' : 'DoubleQuoted' };
  const nestedExpressions = parts.filter((part) => typeof part !== 'string');
  return {
    kind: 'ExpandableStringExpression',
    start: -1,
    end: -1,
    stringConstantType: 'DoubleQuoted',
    parts,
    nestedExpressions,
    origin: node.origin,
  };
}

type StringPart = Extract<Expression, { kind: 'ExpandableStringExpression' }>['parts'][number];

function copyExpandable(node: Extract<Expression, { kind: 'ExpandableStringExpression' }>, context: Context): Expression {
  const parts: StringPart[] = [];
  const add = (part: StringPart) => {
    const last = parts[parts.length - 1];
    // Texts side by side are one text once they are printed.
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  };
  const inside: Context = { ...context, inString: true };
  for (const part of node.parts) {
    if (typeof part !== 'string') add(copyExpression(part, inside) as Exclude<StringPart, string>);
    else for (const piece of quotedParts(part, context.inString)) add(piece);
  }
  const nestedExpressions = parts.filter((part) => typeof part !== 'string');
  if (nestedExpressions.length > 0) return { ...node, stringConstantType: 'DoubleQuoted', parts, nestedExpressions };
  const { start, end, origin } = node;
  return { kind: 'StringConstantExpression', start, end, origin, value: parts.join(''), stringConstantType: 'DoubleQuoted' };
}

/** The node that the parser makes of what can be built in two ways: `,x` is an array, infinity has no literal. */
function asParsed(node: Expression): Expression {
  const { start, end, origin } = node;
  if (node.kind === 'UnaryExpression' && node.operator === ',') return { kind: 'ArrayLiteral', start, end, origin, elements: [node.child] };
  if (node.kind !== 'ConstantExpression' || node.type !== 'double' || Number.isFinite(node.value)) return node;
  const name = Number.isNaN(node.value) ? 'NaN' : Number(node.value) > 0 ? 'PositiveInfinity' : 'NegativeInfinity';
  return { ...staticMember('double', name), start, end, origin };
}

/** Operators that may also stand before an operand: behind a type they would make a cast of it. */
const prefixToo: ReadonlySet<string> = new Set(['+', '-', 'join', 'isplit', 'csplit']);

function copyBinary(node: Extract<Expression, { kind: 'BinaryExpression' }>, context: Context): Expression {
  const precedence = binaryPrecedence(node.operator);
  const left = atLevel(node.left, prefixToo.has(node.operator) && endsInType(node.left) ? targetLevel + 1 : precedence, context);
  return { ...node, left, right: atLevel(node.right, precedence + 1, context) };
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

function copyUnary(node: Extract<Expression, { kind: 'UnaryExpression' }>, context: Context): Expression {
  const { operator, child } = node;
  if (operator.startsWith('postfix')) return { ...node, child: atLevel(child, targetLevel, context) };
  // A sign before a number is part of it; two signs in a row are another operator.
  const glued =
    (operator === '-' || operator === '+' || operator === '!') && (child.kind === 'ConstantExpression' || child.kind === 'UnaryExpression');
  return { ...node, child: atLevel(child, glued ? targetLevel : unaryLevel, context) };
}

/** A copy of a statement or declaration with all that is in it made printable. */
function copyStatement(node: Node, context: Context): Node {
  if (node.kind === 'Command') return copyCommand(node, context);
  const copy = { ...node } as unknown as Record<string, unknown>;
  for (const [field, value] of Object.entries(copy)) copy[field] = copyField(node, field, value, context);
  return copy as unknown as Node;
}

/** Fields in which commas separate, or in which words stand as in a command. */
function copyField(node: Node, field: string, value: unknown, context: Context): unknown {
  if (Array.isArray(value)) {
    if (node.kind === 'Attribute' && field === 'positionalArguments') return value.map((item) => atLevel(item, ternaryLevel, withoutComma(context)));
    if (field === 'clauses') return value.map((clause) => copyClause(node, clause, context));
    return value.map((item) => copyField(node, '', item, context));
  }
  if (value === null || typeof value !== 'object' || !('kind' in value)) return value;
  const child = value as Node;
  if (!isExpression(child)) return copyStatement(child, context);
  if (node.kind === 'FileRedirection' || node.kind === 'CommandParameter' || node.kind === 'DataStatement') return asArgument(child, context);
  if (node.kind === 'UsingStatement') return child;
  if (node.kind === 'BreakStatement' || node.kind === 'ContinueStatement') return asKey(child, context);
  const separated = node.kind === 'NamedAttributeArgument' || node.kind === 'Parameter';
  return atLevel(child, ternaryLevel, separated ? withoutComma(context) : context);
}

function copyClause(node: Node, clause: { condition: Node; body: Node }, context: Context): unknown {
  const body = copyStatement(clause.body, context);
  if (node.kind === 'SwitchStatement') return { condition: asArgument(clause.condition as Expression, context, true), body };
  return { condition: printable(clause.condition, context), body };
}

function copyCommand(node: Extract<Node, { kind: 'Command' }>, context: Context): Node {
  const [name, ...rest] = node.elements;
  let { invocationOperator } = node;
  let callee: typeof name;
  const isWord = name.kind === 'StringConstantExpression' && name.stringConstantType === 'BareWord';
  if (isWord && (isCommandName(name.value) || isAliasSign(name.value))) callee = name;
  else if (name.kind === 'CommandParameter') callee = copyStatement(name, context) as typeof name;
  else {
    callee = asArgument(name, context, true);
    if (invocationOperator === '') invocationOperator = '&';
  }
  let verbatim = false;
  const elements = rest.map((element) => {
    if (verbatim) return element;
    verbatim = element.kind === 'StringConstantExpression' && element.stringConstantType === 'BareWord' && element.value === '--%';
    return element.kind === 'CommandParameter' ? (copyStatement(element, context) as typeof element) : asArgument(element, context);
  });
  const redirections = node.redirections.map((redirection) => copyStatement(redirection, context) as typeof redirection);
  return { ...node, invocationOperator, elements: [callee, ...elements], redirections };
}
