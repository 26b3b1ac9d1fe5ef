import type { Attribute, FunctionDefinition, ParamBlock, TypeConstraint, TypeDefinition, UsingStatement } from './declarations.ts';
import type { Expression, VariableExpression } from './expressions.ts';
import type { Node } from './index.ts';
import type { NodeBase } from './node.ts';

/** What `#Requires` lines of a script ask for (about_Requires). */
export interface ScriptRequirements {
  version?: string;
  editions: string[];
  modules: { name: string; version?: string; requiredVersion?: string; maximumVersion?: string; guid?: string }[];
  runAsAdministrator: boolean;
}

export interface ScriptBlock extends NodeBase {
  kind: 'ScriptBlock';
  usingStatements: UsingStatement[];
  attributes: Attribute[];
  paramBlock?: ParamBlock;
  dynamicParamBlock?: NamedBlock;
  beginBlock?: NamedBlock;
  processBlock?: NamedBlock;
  endBlock?: NamedBlock;
  cleanBlock?: NamedBlock;
  requirements?: ScriptRequirements;
}

export interface NamedBlock extends NodeBase {
  kind: 'NamedBlock';
  blockKind: 'begin' | 'process' | 'end' | 'dynamicparam' | 'clean';
  /** No `begin`, `process` or `end` was written. */
  unnamed: boolean;
  statements: Statement[];
  traps: TrapStatement[];
}

/** `{ … }` of a statement, and the inside of `$( )` and `@( )`. */
export interface StatementBlock extends NodeBase {
  kind: 'StatementBlock';
  statements: Statement[];
  traps: TrapStatement[];
}

export interface Pipeline extends NodeBase {
  kind: 'Pipeline';
  elements: (Command | CommandExpression)[];
  /** Ends in `&`. */
  background: boolean;
}

/** `a && b`, `a || b` (PowerShell 7). */
export interface PipelineChain extends NodeBase {
  kind: 'PipelineChain';
  left: Pipeline | PipelineChain;
  operator: '&&' | '||';
  right: Pipeline;
  background: boolean;
}

export interface CommandParameter extends NodeBase {
  kind: 'CommandParameter';
  /** Without the dash and the colon. */
  parameterName: string;
  /** The argument behind a colon, `-Name:value`. */
  argument?: Expression;
}

export interface Command extends NodeBase {
  kind: 'Command';
  invocationOperator: '' | '&' | '.';
  elements: (CommandParameter | Expression)[];
  redirections: Redirection[];
}

export interface CommandExpression extends NodeBase {
  kind: 'CommandExpression';
  expression: Expression;
  redirections: Redirection[];
}

export type RedirectionStream = 'Output' | 'Error' | 'Warning' | 'Verbose' | 'Debug' | 'Information' | 'All';

export interface FileRedirection extends NodeBase {
  kind: 'FileRedirection';
  fromStream: RedirectionStream;
  append: boolean;
  location: Expression;
}

export interface MergingRedirection extends NodeBase {
  kind: 'MergingRedirection';
  fromStream: RedirectionStream;
  toStream: RedirectionStream;
}

export type Redirection = FileRedirection | MergingRedirection;

export type AssignmentOperator = '=' | '+=' | '-=' | '*=' | '/=' | '%=' | '??=';

export interface AssignmentStatement extends NodeBase {
  kind: 'AssignmentStatement';
  left: Expression;
  operator: AssignmentOperator;
  /** A lone expression stands here as a CommandExpression, without a Pipeline around it. */
  right: Statement;
}

export interface IfStatement extends NodeBase {
  kind: 'IfStatement';
  clauses: { condition: PipelineLike; body: StatementBlock }[];
  elseClause?: StatementBlock;
}

export interface WhileStatement extends NodeBase {
  kind: 'WhileStatement';
  label?: string;
  condition: PipelineLike;
  body: StatementBlock;
}

export interface DoWhileStatement extends NodeBase {
  kind: 'DoWhileStatement';
  label?: string;
  condition: PipelineLike;
  body: StatementBlock;
}

export interface DoUntilStatement extends NodeBase {
  kind: 'DoUntilStatement';
  label?: string;
  condition: PipelineLike;
  body: StatementBlock;
}

export interface ForStatement extends NodeBase {
  kind: 'ForStatement';
  label?: string;
  initializer?: PipelineLike;
  condition?: PipelineLike;
  iterator?: PipelineLike;
  body: StatementBlock;
}

export interface ForEachStatement extends NodeBase {
  kind: 'ForEachStatement';
  label?: string;
  variable: VariableExpression;
  condition: PipelineLike;
  body: StatementBlock;
  parallel: boolean;
  throttleLimit?: Expression;
}

export type SwitchFlag = 'File' | 'Regex' | 'Wildcard' | 'Exact' | 'CaseSensitive' | 'Parallel';

export interface SwitchStatement extends NodeBase {
  kind: 'SwitchStatement';
  label?: string;
  flags: SwitchFlag[];
  condition: PipelineLike;
  clauses: { condition: Expression; body: StatementBlock }[];
  defaultClause?: StatementBlock;
}

export interface TryStatement extends NodeBase {
  kind: 'TryStatement';
  body: StatementBlock;
  catchClauses: CatchClause[];
  finallyBlock?: StatementBlock;
}

export interface CatchClause extends NodeBase {
  kind: 'CatchClause';
  catchTypes: TypeConstraint[];
  body: StatementBlock;
}

export interface TrapStatement extends NodeBase {
  kind: 'TrapStatement';
  trapType?: TypeConstraint;
  body: StatementBlock;
}

export interface ReturnStatement extends NodeBase {
  kind: 'ReturnStatement';
  pipeline?: PipelineLike;
}

export interface ExitStatement extends NodeBase {
  kind: 'ExitStatement';
  pipeline?: PipelineLike;
}

export interface ThrowStatement extends NodeBase {
  kind: 'ThrowStatement';
  pipeline?: PipelineLike;
}

export interface BreakStatement extends NodeBase {
  kind: 'BreakStatement';
  label?: Expression;
}

export interface ContinueStatement extends NodeBase {
  kind: 'ContinueStatement';
  label?: Expression;
}

export interface DataStatement extends NodeBase {
  kind: 'DataStatement';
  variable?: string;
  commandsAllowed: Expression[];
  body: StatementBlock;
}

/** A `{ … }` that stands as a statement in an error, or `parallel`/`sequence`. */
export interface BlockStatement extends NodeBase {
  kind: 'BlockStatement';
  blockKind: 'parallel' | 'sequence';
  body: StatementBlock;
}

/** Where the parser found an error and went on; a tree with one never runs. */
export interface ErrorStatement extends NodeBase {
  kind: 'ErrorStatement';
  /** What was parsed of it. */
  nested: Node[];
}

/** What may stand where PowerShell's grammar has a pipeline, assignments included. */
export type PipelineLike = Pipeline | PipelineChain | AssignmentStatement | Statement;

export type Statement =
  | Pipeline
  | PipelineChain
  | AssignmentStatement
  | IfStatement
  | WhileStatement
  | DoWhileStatement
  | DoUntilStatement
  | ForStatement
  | ForEachStatement
  | SwitchStatement
  | TryStatement
  | TrapStatement
  | ReturnStatement
  | ExitStatement
  | ThrowStatement
  | BreakStatement
  | ContinueStatement
  | DataStatement
  | BlockStatement
  | FunctionDefinition
  | TypeDefinition
  | UsingStatement
  | StatementBlock
  | ErrorStatement
  | CommandExpression;
