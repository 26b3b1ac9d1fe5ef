import type { Node, NodeKind, ScriptBlock } from '../ast/index.ts';
import { type NodeOf, visit } from '../ast/visit.ts';
import type { ErrorList } from '../parser/error-list.ts';
import { checkAssignmentStatement, checkUnaryExpression } from './check-assignment.ts';
import { checkAttribute, checkParamBlock, checkParameter } from './check-attribute.ts';
import { checkFunctionDefinition, checkFunctionMember, checkPropertyMember } from './check-class.ts';
import { above, type Check, CheckContext } from './check-context.ts';
import { checkLoopControl, checkReturn, checkTry } from './check-control-flow.ts';
import { checkDataSection } from './check-data-section.ts';
import {
  checkAttributed,
  checkBlockStatement,
  checkConvert,
  checkForEach,
  checkHashtable,
  checkSwitch,
  checkUsingExpression,
  checkUsingStatement,
  checkVariable,
} from './check-expressions.ts';
import { checkSymbols } from './check-symbols.ts';
import { checkUsingModule } from './check-using-module.ts';

/** What is checked of the kinds that can be wrong though they are well-formed. */
const checks: { [Kind in NodeKind]?: Check<NodeOf<Kind>> } = {
  AssignmentStatement: checkAssignmentStatement,
  Attribute: checkAttribute,
  AttributedExpression: checkAttributed,
  BlockStatement: checkBlockStatement,
  BreakStatement: checkLoopControl,
  ContinueStatement: checkLoopControl,
  ConvertExpression: checkConvert,
  DataStatement: checkDataSection,
  ForEachStatement: checkForEach,
  FunctionDefinition: checkFunctionDefinition,
  FunctionMember: checkFunctionMember,
  Hashtable: checkHashtable,
  ParamBlock: checkParamBlock,
  Parameter: checkParameter,
  PropertyMember: checkPropertyMember,
  ReturnStatement: checkReturn,
  SwitchStatement: checkSwitch,
  TryStatement: checkTry,
  UnaryExpression: checkUnaryExpression,
  UsingExpression: checkUsingExpression,
  UsingStatement: checkUsingStatement,
  VariableExpression: checkVariable,
};

/** Reports what is well-formed in a script but makes no sense, as PowerShell does right behind parsing. `types`: where classes and enums are. */
export function checkScript(script: ScriptBlock, text: string, errors: ErrorList, types: readonly { start: number; end: number }[]): void {
  const context = new CheckContext(text, errors, script.usingStatements.length > 0);
  for (const statement of script.usingStatements) checkUsingModule(statement, context);
  if (types.length > 0) checkSymbols(script, types, context);
  visit(script, {
    enter(node, ancestors) {
      if (opensMember(node, ancestors)) context.members.push(node.kind === 'ScriptBlock' ? undefined : node);
      const check = checks[node.kind] as Check<Node> | undefined;
      check?.(node, context, ancestors);
    },
    leave(node, ancestors) {
      if (opensMember(node, ancestors)) context.members.pop();
    },
  });
}

/** Members of classes, and script blocks in them, which are no part of the member. */
function opensMember(node: Node, ancestors: readonly Node[]): node is NodeOf<'FunctionMember' | 'PropertyMember' | 'ScriptBlock'> {
  if (node.kind === 'FunctionMember' || node.kind === 'PropertyMember') return true;
  if (node.kind !== 'ScriptBlock') return false;
  const parent = above(ancestors, 1);
  return parent === undefined || parent.kind === 'ScriptBlockExpression' || above(ancestors, 2)?.kind !== 'FunctionMember';
}
