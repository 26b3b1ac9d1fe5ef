import type { Attribute, FunctionMember, NamedAttributeArgument, ParamBlock, Parameter, PropertyMember, TypeConstraint } from './declarations.ts';
import type { Expression } from './expressions.ts';
import type { CatchClause, Command, CommandParameter, NamedBlock, Redirection, ScriptBlock, Statement } from './statements.ts';

export type * from './declarations.ts';
export type * from './expressions.ts';
export type * from './node.ts';
export type * from './statements.ts';
export type * from './type-name.ts';

/** Every node of the PowerShell tree. */
export type Node =
  | Statement
  | Expression
  | ScriptBlock
  | NamedBlock
  | Command
  | CommandParameter
  | Redirection
  | CatchClause
  | ParamBlock
  | Parameter
  | Attribute
  | NamedAttributeArgument
  | TypeConstraint
  | PropertyMember
  | FunctionMember;

export type NodeKind = Node['kind'];
