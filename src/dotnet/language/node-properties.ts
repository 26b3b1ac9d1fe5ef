import { findTypeName } from '../../runtime/convert/resolve-type-name.ts';
import { numberOf } from '../../runtime/evaluate/expressions/literals.ts';
import type { Session } from '../../runtime/session.ts';
import type { PropertyDefinition } from '../../runtime/types/net-type.ts';
import { knownType, typeOf } from '../../runtime/types/types.ts';
import { RecordObject } from '../../runtime/values/record-object.ts';
import type { Value } from '../../runtime/values/value.ts';
import type { ConstantExpression, ExpandableStringExpression, Parameter, TypeName } from '../../syntax/ast/index.ts';
import { enumMember } from '../enum-access.ts';
import { makeTuple } from '../tuple.ts';
import { type AstObject, astBelow } from './ast-object.ts';

const own = 'System.Management.Automation.Language';

type Properties = Readonly<Record<string, PropertyDefinition<AstObject>>>;

const nodeOf = (self: AstObject) => self.node as any;
const text = (name: string): PropertyDefinition<AstObject> => ({ type: 'string', get: (self) => nodeOf(self)[name] as Value });
const flag = (name: string): PropertyDefinition<AstObject> => ({ type: 'bool', get: (self) => nodeOf(self)[name] as Value });
const one = (name: string, kind: string): PropertyDefinition<AstObject> => ({
  type: `${own}.${kind}Ast`,
  get: (self) => astBelow(self, nodeOf(self)[name]),
});
const many = (name: string, kind: string): PropertyDefinition<AstObject> => ({
  type: `System.Collections.ObjectModel.ReadOnlyCollection[${own}.${kind}Ast]`,
  get: (self) => (nodeOf(self)[name] as any[] | undefined)?.map((node) => astBelow(self, node)) ?? null,
});

const member = (name: string, type: string, memberOf: (node: any) => string): PropertyDefinition<AstObject> => ({
  type: `${own}.${type}`,
  get: (self) => enumMember(`${own}.${type}`, memberOf(nodeOf(self)[name])),
});
const pairs = (name: string, first: [string, string], second: [string, string]): PropertyDefinition<AstObject> => ({
  type: `System.Collections.ObjectModel.ReadOnlyCollection[System.Tuple[${own}.${first[1]}Ast,${own}.${second[1]}Ast]]`,
  get: (self) =>
    (nodeOf(self)[name] as any[]).map((pair) =>
      makeTuple(
        'System.Tuple',
        [astBelow(self, pair[first[0]]), astBelow(self, pair[second[0]])],
        [`${own}.${first[1]}Ast`, `${own}.${second[1]}Ast`],
      ),
    ),
});
const typeName = (nameOf: (node: any) => TypeName): PropertyDefinition<AstObject> => ({
  type: `${own}.ITypeName`,
  get: (self) => {
    const name = nameOf(nodeOf(self));
    const kind = name.arrayRanks.length > 0 ? 'ArrayTypeName' : name.genericArguments.length > 0 ? 'GenericTypeName' : 'TypeName';
    return new RecordObject(`${own}.${kind}`, { FullName: name.text, Name: name.text });
  },
});
const staticType = (typeOfNode: (node: any, session: Session) => Value): PropertyDefinition<AstObject> => ({
  type: 'System.Type',
  get: (self, session) => typeOfNode(nodeOf(self), session),
});

const capital = (word: string) => word[0].toUpperCase() + word.slice(1);
const signs: Readonly<Record<string, string>> = {
  '+': 'Plus',
  '-': 'Minus',
  '*': 'Multiply',
  '/': 'Divide',
  '%': 'Rem',
  '..': 'DotDot',
  '??': 'QuestionQuestion',
  isnot: 'IsNot',
  '=': 'Equals',
  '+=': 'PlusEquals',
  '-=': 'MinusEquals',
  '*=': 'MultiplyEquals',
  '/=': 'DivideEquals',
  '%=': 'RemainderEquals',
  '??=': 'QuestionQuestionEquals',
};
const kindOfSign = (sign: string) => signs[sign] ?? capital(sign);

/** A parameter's type is that of its last type constraint that is one; Object without. */
function parameterType({ attributes }: Parameter, session: Session): Value {
  for (const attribute of attributes) {
    const found = attribute.kind === 'TypeConstraint' ? findTypeName(attribute.typeName, session) : undefined;
    if (found) return found;
  }
  return knownType('System.Object');
}

const loop: Properties = { Condition: one('condition', 'PipelineBase'), Body: one('body', 'StatementBlock') };
const memberAccess: Properties = { Expression: one('expression', 'Expression'), Member: one('member', 'CommandElement'), Static: flag('static') };
const flow: Properties = { Pipeline: one('pipeline', 'PipelineBase') };

/** What the nodes that scripts look at most say of themselves, by their kind. */
export const nodeProperties: Readonly<Record<string, Properties>> = {
  ScriptBlock: {
    ParamBlock: one('paramBlock', 'ParamBlock'),
    BeginBlock: one('beginBlock', 'NamedBlock'),
    ProcessBlock: one('processBlock', 'NamedBlock'),
    EndBlock: one('endBlock', 'NamedBlock'),
    CleanBlock: one('cleanBlock', 'NamedBlock'),
    DynamicParamBlock: one('dynamicParamBlock', 'NamedBlock'),
    UsingStatements: many('usingStatements', 'UsingStatement'),
    Attributes: many('attributes', 'Attribute'),
  },
  NamedBlock: { Statements: many('statements', 'Statement'), Traps: many('traps', 'TrapStatement'), Unnamed: flag('unnamed') },
  StatementBlock: { Statements: many('statements', 'Statement') },
  ParamBlock: { Parameters: many('parameters', 'Parameter'), Attributes: many('attributes', 'Attribute') },
  Parameter: {
    Name: one('name', 'VariableExpression'),
    DefaultValue: one('defaultValue', 'Expression'),
    Attributes: many('attributes', 'AttributeBase'),
    StaticType: staticType(parameterType),
  },
  Attribute: {
    TypeName: typeName((node) => node.typeName),
    PositionalArguments: many('positionalArguments', 'Expression'),
    NamedArguments: many('namedArguments', 'NamedAttributeArgument'),
  },
  NamedAttributeArgument: {
    ArgumentName: text('argumentName'),
    Argument: one('argument', 'Expression'),
    ExpressionOmitted: flag('expressionOmitted'),
  },
  TypeConstraint: { TypeName: typeName((node) => node.typeName) },
  FunctionDefinition: {
    Name: text('name'),
    IsFilter: flag('isFilter'),
    IsWorkflow: flag('isWorkflow'),
    Parameters: many('parameters', 'Parameter'),
    Body: one('body', 'ScriptBlock'),
  },
  TypeDefinition: { Name: text('name') },
  Pipeline: { PipelineElements: many('elements', 'CommandBase') },
  Command: {
    CommandElements: many('elements', 'CommandElement'),
    Redirections: many('redirections', 'Redirection'),
    InvocationOperator: member('invocationOperator', 'TokenKind', (sign) => (sign === '&' ? 'Ampersand' : sign === '.' ? 'Dot' : 'Unknown')),
  },
  CommandParameter: { ParameterName: text('parameterName'), Argument: one('argument', 'Expression') },
  AssignmentStatement: { Left: one('left', 'Expression'), Right: one('right', 'Statement'), Operator: member('operator', 'TokenKind', kindOfSign) },
  IfStatement: {
    Clauses: pairs('clauses', ['condition', 'PipelineBase'], ['body', 'StatementBlock']),
    ElseClause: one('elseClause', 'StatementBlock'),
  },
  SwitchStatement: {
    Condition: one('condition', 'PipelineBase'),
    Clauses: pairs('clauses', ['condition', 'Expression'], ['body', 'StatementBlock']),
    Default: one('defaultClause', 'StatementBlock'),
  },
  WhileStatement: loop,
  DoWhileStatement: loop,
  DoUntilStatement: loop,
  ForStatement: { Initializer: one('initializer', 'PipelineBase'), Iterator: one('iterator', 'PipelineBase'), ...loop },
  ForEachStatement: { Variable: one('variable', 'VariableExpression'), ...loop },
  TryStatement: {
    Body: one('body', 'StatementBlock'),
    CatchClauses: many('catchClauses', 'CatchClause'),
    Finally: one('finallyBlock', 'StatementBlock'),
  },
  CatchClause: {
    CatchTypes: many('catchTypes', 'TypeConstraint'),
    IsCatchAll: { type: 'bool', get: (self) => nodeOf(self).catchTypes.length === 0 },
    Body: one('body', 'StatementBlock'),
  },
  TrapStatement: { TrapType: one('trapType', 'TypeConstraint'), Body: one('body', 'StatementBlock') },
  ReturnStatement: flow,
  ThrowStatement: flow,
  ExitStatement: flow,
  BinaryExpression: { Left: one('left', 'Expression'), Right: one('right', 'Expression'), Operator: member('operator', 'TokenKind', kindOfSign) },
  UnaryExpression: { Child: one('child', 'Expression') },
  TernaryExpression: { Condition: one('condition', 'Expression'), IfTrue: one('ifTrue', 'Expression'), IfFalse: one('ifFalse', 'Expression') },
  ConvertExpression: {
    Type: one('type', 'TypeConstraint'),
    Child: one('child', 'Expression'),
    StaticType: staticType((node, session) => findTypeName(node.type.typeName, session) ?? knownType('System.Object')),
  },
  TypeExpression: { TypeName: typeName((node) => node.typeName) },
  MemberExpression: memberAccess,
  InvokeMemberExpression: {
    ...memberAccess,
    Arguments: {
      type: `System.Collections.ObjectModel.ReadOnlyCollection[${own}.ExpressionAst]`,
      get: (self) => (nodeOf(self).arguments.length === 0 ? null : nodeOf(self).arguments.map((node: any) => astBelow(self, node))),
    },
  },
  IndexExpression: { Target: one('target', 'Expression'), Index: one('index', 'Expression') },
  ArrayLiteral: { Elements: many('elements', 'Expression') },
  ArrayExpression: { SubExpression: one('subExpression', 'StatementBlock') },
  SubExpression: { SubExpression: one('subExpression', 'StatementBlock') },
  ParenExpression: { Pipeline: one('pipeline', 'PipelineBase') },
  Hashtable: { KeyValuePairs: pairs('entries', ['key', 'Expression'], ['value', 'Statement']) },
  ConstantExpression: {
    Value: { type: 'System.Object', get: (self) => numberOf(self.node as ConstantExpression) },
    StaticType: staticType((node) => typeOf(numberOf(node)) ?? null),
  },
  ExpandableStringExpression: {
    Value: {
      type: 'string',
      get: (self) => {
        const { parts } = nodeOf(self) as ExpandableStringExpression;
        return parts.map((part) => (typeof part === 'string' ? part : self.source.text.slice(part.start, part.end))).join('');
      },
    },
    NestedExpressions: many('nestedExpressions', 'Expression'),
    StringConstantType: member('stringConstantType', 'StringConstantType', (kind) => kind),
    StaticType: staticType(() => knownType('System.String')),
  },
  CommandExpression: { Expression: one('expression', 'Expression') },
  StringConstantExpression: {
    Value: text('value'),
    StringConstantType: member('stringConstantType', 'StringConstantType', (kind) => kind),
    StaticType: staticType(() => knownType('System.String')),
  },
  ScriptBlockExpression: { ScriptBlock: one('scriptBlock', 'ScriptBlock') },
  VariableExpression: {
    VariablePath: {
      type: 'System.Management.Automation.VariablePath',
      get: (self) => new RecordObject('System.Management.Automation.VariablePath', { UserPath: nodeOf(self).variablePath }),
    },
    Splatted: flag('splatted'),
  },
};
