import { pipelineOf, type StatementSource, statementOf, statementsOf } from './build-sources.ts';
import { typeConstraint, typeExpression } from './build-type-name.ts';
import type {
  ArrayExpression,
  ArrayLiteral,
  BinaryExpression,
  BinaryOperator,
  ConstantExpression,
  ConvertExpression,
  ExpandableStringExpression,
  Expression,
  Hashtable,
  IndexExpression,
  InvokeMemberExpression,
  MemberExpression,
  ParenExpression,
  ScriptBlockExpression,
  StringConstantExpression,
  SubExpression,
  TernaryExpression,
  UnaryExpression,
  UnaryOperator,
  UsingExpression,
  VariableExpression,
} from './expressions.ts';
import type { ScriptBlock } from './statements.ts';

const built = { start: -1, end: -1 } as const;

/** A string value; the printer chooses the quotes, any text is allowed. */
export function quoted(value: string): StringConstantExpression {
  return { kind: 'StringConstantExpression', ...built, value, stringConstantType: 'SingleQuoted' };
}

/** A word without quotes: a command's name, a hashtable's key. */
export function bareWord(value: string): StringConstantExpression {
  return { kind: 'StringConstantExpression', ...built, value, stringConstantType: 'BareWord' };
}

/** A double-quoted string: texts (not escaped) and expressions; others than variables are wrapped in `$( )`. */
export function expandable(parts: (string | Expression)[]): ExpandableStringExpression {
  const wrapped = parts.map((part) =>
    typeof part === 'string' || part.kind === 'VariableExpression' || part.kind === 'SubExpression' ? part : subexpression([part]),
  );
  return {
    kind: 'ExpandableStringExpression',
    ...built,
    stringConstantType: 'DoubleQuoted',
    parts: wrapped,
    nestedExpressions: wrapped.filter((part) => typeof part !== 'string'),
  };
}

/** An integer literal: an `int` where it fits, else a `long`; negative numbers are literals too, as in PowerShell's own tree. */
export function integer(value: number | bigint): ConstantExpression {
  const number = Number(value);
  if (number >= -0x80000000 && number <= 0x7fffffff) return { kind: 'ConstantExpression', ...built, type: 'int', value: number };
  return { kind: 'ConstantExpression', ...built, type: 'long', value: BigInt(value) };
}

/** A floating point literal. */
export function double(value: number): ConstantExpression {
  return { kind: 'ConstantExpression', ...built, type: 'double', value };
}

/** `$name`; also `$script:name`, `$env:Path`. */
export function variable(variablePath: string): VariableExpression {
  return { kind: 'VariableExpression', ...built, variablePath, splatted: false };
}

/** `$true` or `$false`. */
export const boolean = (value: boolean): VariableExpression => variable(value ? 'true' : 'false');

/** `$null`. */
export const nullValue = (): VariableExpression => variable('null');

/** `$using:name`. */
export function using(name: string): UsingExpression {
  return { kind: 'UsingExpression', ...built, subExpression: variable(name) };
}

/** `left -operator right`. The operator is named as in the tree: `ieq` prints as `-eq`, `ceq` as `-ceq`, `format` as `-f`. */
export function binary(operator: BinaryOperator, left: Expression, right: Expression): BinaryExpression {
  return { kind: 'BinaryExpression', ...built, operator, left, right };
}

/** `-not child`, `-child`, `child++` … */
export function unary(operator: UnaryOperator, child: Expression): UnaryExpression {
  return { kind: 'UnaryExpression', ...built, operator, child };
}

/** `condition ? ifTrue : ifFalse` (PowerShell 7). */
export function ternary(condition: Expression, ifTrue: Expression, ifFalse: Expression): TernaryExpression {
  return { kind: 'TernaryExpression', ...built, condition, ifTrue, ifFalse };
}

/** `[type]child`. */
export function convert(type: string, child: Expression): ConvertExpression {
  return { kind: 'ConvertExpression', ...built, type: typeConstraint(type), child };
}

const memberName = (member: string | Expression): Expression =>
  typeof member !== 'string' ? member : /^[A-Za-z_]\w*$/.test(member) ? bareWord(member) : quoted(member);

/** `expression.member`. */
export function member(expression: Expression, name: string | Expression): MemberExpression {
  return { kind: 'MemberExpression', ...built, expression, member: memberName(name), static: false, nullConditional: false };
}

/** `[type]::member`. */
export function staticMember(type: string, name: string | Expression): MemberExpression {
  return { kind: 'MemberExpression', ...built, expression: typeExpression(type), member: memberName(name), static: true, nullConditional: false };
}

/** `expression.member(arguments)`. */
export function invokeMember(expression: Expression, name: string | Expression, ...args: Expression[]): InvokeMemberExpression {
  return { kind: 'InvokeMemberExpression', ...built, expression, member: memberName(name), arguments: args, static: false, nullConditional: false };
}

/** `[type]::member(arguments)`. */
export function invokeStatic(type: string, name: string | Expression, ...args: Expression[]): InvokeMemberExpression {
  return {
    kind: 'InvokeMemberExpression',
    ...built,
    expression: typeExpression(type),
    member: memberName(name),
    arguments: args,
    static: true,
    nullConditional: false,
  };
}

/** `target[index]`. */
export function index(target: Expression, indexed: Expression): IndexExpression {
  return { kind: 'IndexExpression', ...built, target, index: indexed, nullConditional: false };
}

/** `a, b, c`. */
export function arrayLiteral(elements: Expression[]): ArrayLiteral {
  return { kind: 'ArrayLiteral', ...built, elements };
}

/** `@(statements)`: an array whatever comes out. */
export function arrayExpression(statements: StatementSource[]): ArrayExpression {
  return { kind: 'ArrayExpression', ...built, subExpression: statementsOf(statements) };
}

/** `@(a, b, c)`, `@()`: an array of these elements; one that is an array itself stays one element of several. */
export function array(elements: Expression[]): ArrayExpression {
  if (elements.length === 0) return arrayExpression([]);
  return arrayExpression([arrayLiteral(elements)]);
}

/** `$(statements)`. */
export function subexpression(statements: StatementSource[]): SubExpression {
  return { kind: 'SubExpression', ...built, subExpression: statementsOf(statements) };
}

/** `(pipeline)`: for a command as a value; around an expression the printer sets parentheses where needed. */
export function paren(source: StatementSource): ParenExpression {
  return { kind: 'ParenExpression', ...built, pipeline: pipelineOf(source) };
}

/** `@{ key = value }`; a key that is a string may be any text. */
export function hashtable(entries: Record<string, StatementSource> | { key: Expression; value: StatementSource }[]): Hashtable {
  const list = Array.isArray(entries) ? entries : Object.entries(entries).map(([key, value]) => ({ key: memberName(key), value }));
  return { kind: 'Hashtable', ...built, entries: list.map(({ key, value }) => ({ key, value: statementOf(value) })) };
}

/** `{ … }` as a value. */
export function scriptBlockExpression(scriptBlock: ScriptBlock): ScriptBlockExpression {
  return { kind: 'ScriptBlockExpression', ...built, scriptBlock };
}
