import type { Expression, StringConstantExpression, VariableExpression } from './expressions.ts';
import type { NodeBase } from './node.ts';
import type { ScriptBlock, StatementBlock } from './statements.ts';
import type { TypeName } from './type-name.ts';

export interface ParamBlock extends NodeBase {
  kind: 'ParamBlock';
  attributes: Attribute[];
  parameters: Parameter[];
}

export interface Parameter extends NodeBase {
  kind: 'Parameter';
  attributes: (Attribute | TypeConstraint)[];
  name: VariableExpression;
  defaultValue?: Expression;
}

/** `[Name(positional, Named = value)]` */
export interface Attribute extends NodeBase {
  kind: 'Attribute';
  typeName: TypeName;
  positionalArguments: Expression[];
  namedArguments: NamedAttributeArgument[];
}

export interface NamedAttributeArgument extends NodeBase {
  kind: 'NamedAttributeArgument';
  argumentName: string;
  /** `[Parameter(Mandatory)]`: the value is `$true` and no text stands for it. */
  expressionOmitted: boolean;
  argument: Expression;
}

/** `[int]` before a parameter, a variable or a class member. */
export interface TypeConstraint extends NodeBase {
  kind: 'TypeConstraint';
  typeName: TypeName;
}

export interface FunctionDefinition extends NodeBase {
  kind: 'FunctionDefinition';
  name: string;
  isFilter: boolean;
  isWorkflow: boolean;
  /** `function F($a, $b) { … }`; those of a `param` block are in the body. */
  parameters?: Parameter[];
  body: ScriptBlock;
}

export interface TypeDefinition extends NodeBase {
  kind: 'TypeDefinition';
  name: string;
  typeKind: 'class' | 'enum' | 'interface';
  attributes: Attribute[];
  /** The base class, and interfaces. */
  baseTypes: TypeConstraint[];
  members: (PropertyMember | FunctionMember)[];
}

/** A property of a class, a member of an enum. */
export interface PropertyMember extends NodeBase {
  kind: 'PropertyMember';
  name: string;
  propertyType?: TypeConstraint;
  attributes: Attribute[];
  static: boolean;
  hidden: boolean;
  initialValue?: Expression;
}

/** A method or constructor of a class. */
export interface FunctionMember extends NodeBase {
  kind: 'FunctionMember';
  name: string;
  returnType?: TypeConstraint;
  attributes: Attribute[];
  static: boolean;
  hidden: boolean;
  isConstructor: boolean;
  /** The parameters stand in `body.parameters`; PowerShell's tree nests a FunctionDefinition without the name's attributes. */
  body: FunctionDefinition;
}

export interface UsingStatement extends NodeBase {
  kind: 'UsingStatement';
  usingKind: 'namespace' | 'module' | 'assembly' | 'type' | 'command';
  name: StringConstantExpression | undefined;
  /** `using module @{ ModuleName = …; ModuleVersion = … }` */
  moduleSpecification?: Expression;
  alias?: StringConstantExpression;
}

export type Declaration =
  | ParamBlock
  | Parameter
  | Attribute
  | NamedAttributeArgument
  | TypeConstraint
  | FunctionDefinition
  | TypeDefinition
  | PropertyMember
  | FunctionMember
  | UsingStatement
  | StatementBlock;
