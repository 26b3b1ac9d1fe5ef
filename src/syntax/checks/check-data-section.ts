import type { Command, DataStatement, Node, NodeKind, ScriptBlock, TypeName } from '../ast/index.ts';
import type { NodeOf } from '../ast/visit.ts';
import { visit } from '../ast/visit.ts';
import { kindText } from '../lexer/token-kind.ts';
import { ErrorList, type FoundError } from '../parser/error-list.ts';
import type { ParseErrorId } from '../parser/error-messages.ts';
import { CheckContext } from './check-context.ts';
import { isSimpleType, typeNameInMessage } from './type-facts.ts';

/** Kinds that the restricted language of data sections (about_Data_Sections) never has. */
const refused: { [Kind in NodeKind]?: ParseErrorId } = {
  ScriptBlock: 'ScriptBlockNotSupportedInDataSection',
  ParamBlock: 'ParameterDeclarationNotSupportedInDataSection',
  Attribute: 'AttributeNotSupportedInDataSection',
  FunctionDefinition: 'FunctionDeclarationNotSupportedInDataSection',
  TrapStatement: 'TrapStatementNotSupportedInDataSection',
  SwitchStatement: 'SwitchStatementNotSupportedInDataSection',
  DataStatement: 'DataSectionStatementNotSupportedInDataSection',
  ForEachStatement: 'ForeachStatementNotSupportedInDataSection',
  DoWhileStatement: 'DoWhileStatementNotSupportedInDataSection',
  DoUntilStatement: 'DoWhileStatementNotSupportedInDataSection',
  ForStatement: 'ForWhileStatementNotSupportedInDataSection',
  WhileStatement: 'ForWhileStatementNotSupportedInDataSection',
  TryStatement: 'TryStatementNotSupportedInDataSection',
  BreakStatement: 'FlowControlStatementNotSupportedInDataSection',
  ContinueStatement: 'FlowControlStatementNotSupportedInDataSection',
  ReturnStatement: 'FlowControlStatementNotSupportedInDataSection',
  ExitStatement: 'FlowControlStatementNotSupportedInDataSection',
  ThrowStatement: 'FlowControlStatementNotSupportedInDataSection',
  AssignmentStatement: 'AssignmentStatementNotSupportedInDataSection',
  MergingRedirection: 'RedirectionNotSupportedInDataSection',
  FileRedirection: 'RedirectionNotSupportedInDataSection',
  MemberExpression: 'PropertyReferenceNotSupportedInDataSection',
  InvokeMemberExpression: 'MethodCallNotSupportedInDataSection',
  ScriptBlockExpression: 'ScriptBlockNotSupportedInDataSection',
  IndexExpression: 'ArrayReferenceNotSupportedInDataSection',
  AttributedExpression: 'AttributeNotSupportedInDataSection',
  BlockStatement: 'ParallelAndSequenceBlockNotSupportedInDataSection',
};

/** Operators that set variables, or make much out of little. */
const refusedOperators: ReadonlySet<string> = new Set([
  '++',
  '--',
  'postfix++',
  'postfix--',
  '..',
  'format',
  'join',
  'isplit',
  'csplit',
  'imatch',
  'inotmatch',
  'cmatch',
  'cnotmatch',
  'ireplace',
  'creplace',
  'as',
]);

/** Variables that are allowed anyway. */
export const defaultVariables: readonly string[] = ['PSCulture', 'PSUICulture', 'true', 'false', 'null'];

/** The body of a `data` statement is in a restricted language. */
export function checkDataSection(node: DataStatement, context: CheckContext): void {
  const names = node.commandsAllowed.map((command) => (command.kind === 'StringConstantExpression' ? command.value.toLowerCase() : undefined));
  // A command whose name is only known at run time makes all of them the matter of that time.
  const commands = names.includes(undefined) ? undefined : new Set(['convertfrom-stringdata', ...names]);
  checkRestricted(node.body, { commands, variables: defaultVariables, environment: false }, context);
}

/** What code in the restricted language may name; `variables` undefined: any. */
export interface Allowed {
  /** Commands in lower case; undefined: any. */
  commands: ReadonlySet<string | undefined> | undefined;
  /** Variables as they were given; undefined: any. */
  variables: readonly string[] | undefined;
  environment: boolean;
}

/** Checks the statements of a script block (ScriptBlock.CheckRestrictedLanguage). */
export function restrictedLanguageErrors(block: ScriptBlock, text: string, allowed: Allowed): FoundError[] {
  const context = new CheckContext(text, new ErrorList(), false);
  const { beginBlock, processBlock, cleanBlock, paramBlock, endBlock } = block;
  const clause = beginBlock ?? processBlock ?? paramBlock ?? cleanBlock;
  if (clause) context.report(clause, 'InvalidScriptBlockInDataSection');
  for (const statement of [...(endBlock?.traps ?? []), ...(endBlock?.statements ?? [])]) checkRestricted(statement, allowed, context);
  return context.errors.errors;
}

function checkRestricted(body: Node, { commands, variables, environment }: Allowed, context: CheckContext): void {
  const names = variables && new Set(variables.map((name) => name.toLowerCase()));
  const checks: { [Kind in NodeKind]?: (node: NodeOf<Kind>) => void } = {
    Command: (node) => checkCommand(node, commands, context),
    TypeConstraint: (node) => checkType(node, node.typeName, context),
    TypeExpression: (node) => checkType(node, node.typeName, context),
    BinaryExpression: (node) => {
      if (!refusedOperators.has(node.operator)) return;
      const start = node.operatorStart ?? node.start;
      const end = start + (node.operatorText?.length ?? 0);
      context.report({ start, end }, 'OperatorNotSupportedInDataSection', kindText(node.operator));
    },
    UnaryExpression: (node) => {
      if (!refusedOperators.has(node.operator)) return;
      const operator = node.operator.replace('postfix', '') as '++';
      context.report(node, 'OperatorNotSupportedInDataSection', kindText(operator));
    },
    VariableExpression: (node) => {
      const name = node.variablePath.toLowerCase();
      if (!names || names.has(name) || (environment && name.startsWith('env:'))) return;
      context.report(node, 'VariableReferenceNotSupportedInDataSection', variables!.map((each) => `$${each}`).join(', '));
    },
  };
  visit(body, {
    enter(node) {
      const id = refused[node.kind];
      if (id !== undefined) context.report(node, id);
      (checks[node.kind] as ((node: Node) => void) | undefined)?.(node);
    },
  });
}

function checkType(node: Node, type: TypeName, context: CheckContext): void {
  if (!isSimpleType(type)) context.report(node, 'TypeNotAllowedInDataSection', typeNameInMessage(type));
}

function checkCommand(node: Command, commands: ReadonlySet<string | undefined> | undefined, context: CheckContext): void {
  if (node.invocationOperator === '.') {
    context.report(node, 'DotSourcingNotSupportedInDataSection');
    return;
  }
  if (commands === undefined) return;
  const [name] = node.elements;
  if (name.kind !== 'StringConstantExpression') {
    if (node.invocationOperator === '&') context.report(node, 'OperatorNotSupportedInDataSection', '&');
    else context.report(node, 'CmdletNotInAllowedListForDataSection', context.textOf(node));
    return;
  }
  if (!commands.has(name.value.toLowerCase())) context.report(node, 'CmdletNotInAllowedListForDataSection', name.value);
}
