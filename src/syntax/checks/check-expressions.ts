import type {
  AttributedExpression,
  BlockStatement,
  ConvertExpression,
  Expression,
  ForEachStatement,
  Hashtable,
  Node,
  SwitchStatement,
  UsingExpression,
  UsingStatement,
  VariableExpression,
} from '../ast/index.ts';
import { isOrdered } from './check-attribute.ts';
import { above, type Check } from './check-context.ts';
import { isConstant } from './is-constant.ts';
import { isType, typeNameInMessage } from './type-facts.ts';

const reference = 'System.Management.Automation.PSReference';
type Attributed = ConvertExpression | AttributedExpression;
const isAttributed = (node: Node | undefined): node is Attributed => node?.kind === 'ConvertExpression' || node?.kind === 'AttributedExpression';
const isReference = (node: Node): boolean => node.kind === 'ConvertExpression' && isType(node.type.typeName, reference);

/** `[ordered]` belongs to hashtables, `[ref]` stands alone and last. */
export const checkConvert: Check<ConvertExpression> = (node, context, ancestors) => {
  if (isOrdered(node.type.typeName)) {
    if (node.child.kind !== 'Hashtable') context.report(node, 'OrderedAttributeOnlyOnHashLiteralNode', node.type.typeName.name);
    return;
  }
  if (!isReference(node)) return;
  let several = false;
  for (let child: Expression = node.child; isAttributed(child); child = child.child) {
    if (child.kind !== 'ConvertExpression' || !isReference(child)) continue;
    several = true;
    context.report(child.type, 'ReferenceNeedsToBeByItselfInTypeSequence');
  }
  const parent = above(ancestors, 1);
  if (several || parent?.kind !== 'ConvertExpression' || isReference(parent) || isTarget(node, ancestors)) return;
  context.report(node.type, 'ReferenceNeedsToBeLastTypeInTypeConversion');
};

/** True on the left of an assignment, where types are checked in another way. */
function isTarget(node: Node, ancestors: readonly Node[]): boolean {
  let child: Node = node;
  for (let index = ancestors.length - 1; index >= 0; index--) {
    const ancestor = ancestors[index];
    if (ancestor.kind === 'AssignmentStatement') return ancestor.left === child;
    if (ancestor.kind === 'CommandExpression') return false;
    child = ancestor;
  }
  return false;
}

/** An attribute in an expression must stand before a variable. */
export const checkAttributed: Check<AttributedExpression> = (node, context) => {
  let child: Expression = node;
  while (isAttributed(child)) child = child.child;
  if (child.kind !== 'VariableExpression') context.report(node.attribute, 'UnexpectedAttribute', typeNameInMessage(node.attribute.typeName));
};

/** What `$using:` sends may only be a variable, its properties and elements with constant indexes. */
export const checkUsingExpression: Check<UsingExpression> = (node, context) => {
  let expression = node.subExpression;
  for (;;) {
    if (expression.kind === 'VariableExpression') return;
    if (expression.kind === 'MemberExpression' && expression.member.kind === 'StringConstantExpression') expression = expression.expression;
    else if (expression.kind === 'IndexExpression') {
      if (!isConstant(expression.index, { attribute: true })) {
        context.report(expression.index, 'InvalidUsingExpression');
        return;
      }
      expression = expression.target;
    } else {
      context.report(expression, 'InvalidUsingExpression');
      return;
    }
  }
};

/** Variables that every method of a class can read. */
const inAllMethods = /^(LASTEXITCODE|Error|StackTrace|OutputEncoding|NestedPromptLevel|PWD|Matches|PSApplicationOutputEncoding)$/i;

export const checkVariable: Check<VariableExpression> = (node, context, ancestors) => {
  const parent = above(ancestors, 1);
  if (node.splatted && parent?.kind !== 'Command' && parent?.kind !== 'UsingExpression') {
    const inList = parent?.kind === 'ArrayLiteral' && above(ancestors, 2)?.kind === 'Command';
    context.report(node, inList ? 'SplattingNotPermittedInArgumentList' : 'SplattingNotPermitted', node.variablePath);
  }
  if (context.unassigned.has(node) && !inAllMethods.test(node.variablePath)) context.report(node, 'VariableNotLocal');
  if (node.variablePath.toLowerCase() === 'this' && context.member?.static) {
    context.report(node, 'NonStaticMemberAccessInStaticMember', node.variablePath);
  }
};

/** Keys that are constants must differ. */
export const checkHashtable: Check<Hashtable> = (node, context) => {
  const keys = new Set<string>();
  for (const { key } of node.entries) {
    if (key.kind !== 'StringConstantExpression' && key.kind !== 'ConstantExpression') continue;
    const text = String(key.value);
    if (keys.has(text.toLowerCase())) context.report(key, 'DuplicateKeyInHashLiteral', text);
    keys.add(text.toLowerCase());
  }
};

export const checkSwitch: Check<SwitchStatement> = (node, context) => {
  if (node.flags.includes('Parallel')) context.report(node, 'KeywordParameterReservedForFutureUse', 'switch', 'parallel');
};

export const checkForEach: Check<ForEachStatement> = (node, context) => {
  if (node.parallel) context.report(node, 'KeywordParameterReservedForFutureUse', 'foreach', 'parallel');
  if (node.throttleLimit === undefined) return;
  context.report(node, 'KeywordParameterReservedForFutureUse', 'foreach', 'throttlelimit');
  if (!node.parallel) context.report(node, 'ThrottleLimitRequiresParallelFlag');
};

/** `parallel` and `sequence` are words of workflows, which PowerShell 7 does not have. */
export const checkBlockStatement: Check<BlockStatement> = (node, context, ancestors) => {
  for (let index = ancestors.length - 1; index >= 0; index--) {
    const ancestor = ancestors[index];
    if (ancestor.kind === 'FunctionDefinition') {
      if (ancestor.isWorkflow) return;
      break;
    }
  }
  const end = node.start + node.blockKind.length;
  context.report({ start: node.start, end }, 'UnexpectedKeyword', context.text.slice(node.start, end));
};

const namespacePattern =
  /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Pc}\p{Mn}\p{Mc}\p{Cf}_]*(?:\.[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Pc}\p{Mn}\p{Mc}\p{Cf}_]*)*$/u;

/** `using type`, `using command` and aliases are reserved. */
export const checkUsingStatement: Check<UsingStatement> = (node, context) => {
  const supported = node.usingKind === 'namespace' || node.usingKind === 'assembly' || node.usingKind === 'module';
  if (!supported || node.alias) context.report(node, 'UsingStatementNotSupported');
  if (node.usingKind === 'namespace' && node.name && !namespacePattern.test(node.name.value)) context.report(node.name, 'InvalidNamespaceValue');
};
