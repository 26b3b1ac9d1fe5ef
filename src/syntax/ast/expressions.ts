import type { Attribute, TypeConstraint } from './declarations.ts';
import type { Node } from './index.ts';
import type { NodeBase } from './node.ts';
import type { Pipeline, PipelineChain, ScriptBlock, Statement, StatementBlock } from './statements.ts';
import type { TypeName } from './type-name.ts';

/** How a string was written; decides how it is printed and whether it names a command. */
export type StringConstantType = 'SingleQuoted' | 'SingleQuotedHereString' | 'DoubleQuoted' | 'DoubleQuotedHereString' | 'BareWord';

/** A string without anything to expand; `value` is the text after escapes. */
export interface StringConstantExpression extends NodeBase {
  kind: 'StringConstantExpression';
  value: string;
  stringConstantType: StringConstantType;
}

/** The number types that a literal can have (about_Numeric_Literals). */
export type NumericTypeName = 'int' | 'long' | 'double' | 'decimal' | 'byte' | 'sbyte' | 'short' | 'ushort' | 'uint' | 'ulong' | 'bigint';

/** A number literal. `value` is a number for int and double, a bigint for other integers, digits text for decimal. */
export interface ConstantExpression extends NodeBase {
  kind: 'ConstantExpression';
  type: NumericTypeName;
  value: number | bigint | string;
}

/** A double-quoted string or here-string with variables or subexpressions in it. */
export interface ExpandableStringExpression extends NodeBase {
  kind: 'ExpandableStringExpression';
  stringConstantType: 'DoubleQuoted' | 'DoubleQuotedHereString' | 'BareWord';
  /** The parts in order: text after escapes, or an expression to expand. */
  parts: (string | VariableExpression | SubExpression | UsingExpression)[];
  /** `parts` that are nodes, as PowerShell's own tree lists them. */
  nestedExpressions: (VariableExpression | SubExpression | UsingExpression)[];
}

/** `$name`, `$scope:name`, `$drive:path`, `${any text}`, and `@name` when splatted. */
export interface VariableExpression extends NodeBase {
  kind: 'VariableExpression';
  /** The text between `$` and the end, braces and escapes taken away: `name`, `script:name`, `env:Path`. */
  variablePath: string;
  splatted: boolean;
}

/** The operators of a binary expression, spelled without the dash and in lower case; `ieq` is the spelling of `eq`. */
export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '..'
  | 'format'
  | 'and'
  | 'or'
  | 'xor'
  | 'band'
  | 'bor'
  | 'bxor'
  | 'shl'
  | 'shr'
  | 'join'
  | 'is'
  | 'isnot'
  | 'as'
  | '??'
  | 'ieq'
  | 'ine'
  | 'igt'
  | 'ige'
  | 'ilt'
  | 'ile'
  | 'ilike'
  | 'inotlike'
  | 'imatch'
  | 'inotmatch'
  | 'ireplace'
  | 'icontains'
  | 'inotcontains'
  | 'iin'
  | 'inotin'
  | 'isplit'
  | 'ceq'
  | 'cne'
  | 'cgt'
  | 'cge'
  | 'clt'
  | 'cle'
  | 'clike'
  | 'cnotlike'
  | 'cmatch'
  | 'cnotmatch'
  | 'creplace'
  | 'ccontains'
  | 'cnotcontains'
  | 'cin'
  | 'cnotin'
  | 'csplit';

export interface BinaryExpression extends NodeBase {
  kind: 'BinaryExpression';
  operator: BinaryOperator;
  /** The operator as written (`-eq`, `-IEQ`, `+`); the printer uses it when present. */
  operatorText?: string;
  /** Where the operator stands; errors about it are told there. */
  operatorStart?: number;
  left: Expression;
  right: Expression;
}

export type UnaryOperator = 'not' | '!' | 'bnot' | '-' | '+' | ',' | 'join' | 'isplit' | 'csplit' | '++' | '--' | 'postfix++' | 'postfix--';

export interface UnaryExpression extends NodeBase {
  kind: 'UnaryExpression';
  operator: UnaryOperator;
  operatorText?: string;
  child: Expression;
}

export interface TernaryExpression extends NodeBase {
  kind: 'TernaryExpression';
  condition: Expression;
  ifTrue: Expression;
  ifFalse: Expression;
}

/** `[type]expression`. */
export interface ConvertExpression extends NodeBase {
  kind: 'ConvertExpression';
  type: TypeConstraint;
  child: Expression;
}

/** `[Attribute()]$x = …`: an attribute before an expression, legal only on the left of an assignment. */
export interface AttributedExpression extends NodeBase {
  kind: 'AttributedExpression';
  attribute: Attribute;
  child: Expression;
}

export interface TypeExpression extends NodeBase {
  kind: 'TypeExpression';
  typeName: TypeName;
}

/** `object.member`, `[type]::member`. */
export interface MemberExpression extends NodeBase {
  kind: 'MemberExpression';
  expression: Expression;
  /** A bare word is a StringConstantExpression. */
  member: Expression;
  static: boolean;
  nullConditional: boolean;
}

/** `object.member(arguments)`. `[Base]::new()` in a class constructor's base call has kind BaseCtorInvokeMemberExpression in PowerShell; here it is a flag. */
export interface InvokeMemberExpression extends NodeBase {
  kind: 'InvokeMemberExpression';
  expression: Expression;
  member: Expression;
  arguments: Expression[];
  static: boolean;
  nullConditional: boolean;
  /** `: base(…)` of a class constructor. */
  baseConstructorCall?: boolean;
  /** Method type arguments, `$x.Of[int]()` (PowerShell 7.3). */
  genericTypeArguments?: TypeName[];
}

export interface IndexExpression extends NodeBase {
  kind: 'IndexExpression';
  target: Expression;
  index: Expression;
  nullConditional: boolean;
}

/** `1, 2, 3` */
export interface ArrayLiteral extends NodeBase {
  kind: 'ArrayLiteral';
  elements: Expression[];
}

/** `@( … )` */
export interface ArrayExpression extends NodeBase {
  kind: 'ArrayExpression';
  subExpression: StatementBlock;
}

/** `$( … )` */
export interface SubExpression extends NodeBase {
  kind: 'SubExpression';
  subExpression: StatementBlock;
}

/** `( … )` */
export interface ParenExpression extends NodeBase {
  kind: 'ParenExpression';
  pipeline: Pipeline | PipelineChain | Statement;
}

export interface Hashtable extends NodeBase {
  kind: 'Hashtable';
  entries: { key: Expression; value: Statement }[];
}

export interface ScriptBlockExpression extends NodeBase {
  kind: 'ScriptBlockExpression';
  scriptBlock: ScriptBlock;
}

/** `$using:name` (remoting and `ForEach-Object -Parallel`). */
export interface UsingExpression extends NodeBase {
  kind: 'UsingExpression';
  subExpression: Expression;
}

/** Where the parser found an error and went on; a tree with one never runs. */
export interface ErrorExpression extends NodeBase {
  kind: 'ErrorExpression';
  /** What was parsed of it. */
  nested: Node[];
}

export type Expression =
  | StringConstantExpression
  | ConstantExpression
  | ExpandableStringExpression
  | VariableExpression
  | BinaryExpression
  | UnaryExpression
  | TernaryExpression
  | ConvertExpression
  | AttributedExpression
  | TypeExpression
  | MemberExpression
  | InvokeMemberExpression
  | IndexExpression
  | ArrayLiteral
  | ArrayExpression
  | SubExpression
  | ParenExpression
  | Hashtable
  | ScriptBlockExpression
  | UsingExpression
  | ErrorExpression;
