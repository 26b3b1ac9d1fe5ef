import type { NetType } from '../../runtime/types/net-type.ts';
import { methodsOf } from '../../runtime/types/overloads.ts';
import type { RecordObject } from '../../runtime/values/record-object.ts';
import type { AstObject } from './ast-object.ts';
import { nodeProperties } from './node-properties.ts';

const own = 'System.Management.Automation.Language';

/** The kinds of nodes by what they derive from; each after its base. */
const families: Readonly<Record<string, string>> = {
  Ast: 'Statement CommandElement AttributeBase Member Redirection ScriptBlock ParamBlock NamedBlock StatementBlock Parameter CatchClause NamedAttributeArgument',
  StatementAst:
    'PipelineBase CommandBase LabeledStatement BlockStatement BreakStatement ContinueStatement DataStatement ExitStatement FunctionDefinition IfStatement ReturnStatement ThrowStatement TrapStatement TryStatement TypeDefinition UsingStatement',
  PipelineBaseAst: 'ChainablePipeline AssignmentStatement ErrorStatement',
  ChainablePipelineAst: 'Pipeline PipelineChain',
  CommandBaseAst: 'Command CommandExpression',
  LabeledStatementAst: 'LoopStatement SwitchStatement',
  LoopStatementAst: 'ForStatement ForEachStatement DoWhileStatement DoUntilStatement WhileStatement',
  CommandElementAst: 'Expression CommandParameter',
  ExpressionAst:
    'ArrayExpression ArrayLiteral AttributedExpression BinaryExpression ConstantExpression ErrorExpression ExpandableStringExpression Hashtable IndexExpression MemberExpression ParenExpression ScriptBlockExpression SubExpression TernaryExpression TypeExpression UnaryExpression UsingExpression VariableExpression',
  AttributedExpressionAst: 'ConvertExpression',
  ConstantExpressionAst: 'StringConstantExpression',
  MemberExpressionAst: 'InvokeMemberExpression',
  AttributeBaseAst: 'Attribute TypeConstraint',
  MemberAst: 'FunctionMember PropertyMember',
  RedirectionAst: 'FileRedirection MergingRedirection',
};

/** CommandAst.GetCommandName: null where the name is no plain word. */
function commandName(self: AstObject): string | null {
  const [first] = (self.node as any).elements as { kind: string; value?: string }[];
  return first?.kind === 'StringConstantExpression' ? (first.value ?? null) : null;
}

/** A type for each kind of nodes. */
export const nodeTypes: readonly NetType<any>[] = [
  ...Object.entries(families).flatMap(([base, kinds]) =>
    kinds.split(' ').map(
      (kind): NetType<AstObject> => ({
        name: `${own}.${kind}Ast`,
        kind: 'class',
        base: `${own}.${base}`,
        abstract: true,
        properties: nodeProperties[kind],
        ...(kind === 'Command' && { methods: methodsOf<AstObject>({ 'string GetCommandName()': commandName }) }),
        // The rest of what each says is not simulated.
        alsoHas: [
          'Left',
          'Right',
          'Operator',
          'Condition',
          'Clauses',
          'Body',
          'Value',
          'StaticType',
          'Member',
          'Arguments',
          'ParameterName',
          'Argument',
          'TypeName',
          'Elements',
          'KeyValuePairs',
          'Expression',
          'InvocationOperator',
          'Redirections',
          'Attributes',
          'Pipeline',
          'SubExpression',
          'Child',
          'Members',
          'CatchClauses',
          'Finally',
          'Target',
          'Index',
          'NestedExpressions',
          'GetHelpContent',
          'GetScriptBlock',
          'ScriptRequirements',
          'ErrorPosition',
        ],
      }),
    ),
  ),
  { name: `${own}.ITypeName`, kind: 'interface' },
  ...['TypeName', 'ArrayTypeName', 'GenericTypeName'].map(
    (name): NetType<RecordObject> => ({
      name: `${own}.${name}`,
      kind: 'class',
      abstract: true,
      interfaces: [`${own}.ITypeName`],
      properties: {
        FullName: { type: 'string', get: (self) => self.values.FullName },
        Name: { type: 'string', get: (self) => self.values.Name },
        IsArray: { type: 'bool', get: () => name === 'ArrayTypeName' },
        IsGeneric: { type: 'bool', get: () => name === 'GenericTypeName' },
      },
      alsoHas: ['AssemblyName', 'Extent', 'ElementType', 'Rank', 'GenericArguments', 'GetReflectionType', 'GetReflectionAttributeType'],
      toText: (self) => String(self.values.FullName),
    }),
  ),
  {
    name: 'System.Management.Automation.VariablePath',
    kind: 'class',
    abstract: true,
    properties: { UserPath: { type: 'string', get: (self: RecordObject) => self.values.UserPath } },
    alsoHas: ['DriveName', 'IsGlobal', 'IsLocal', 'IsPrivate', 'IsScript', 'IsUnqualified', 'IsUnscopedVariable', 'IsVariable', 'IsDriveQualified'],
    toText: (self: RecordObject) => String(self.values.UserPath),
  },
];
