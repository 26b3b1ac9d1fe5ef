import type { FunctionDefinition, FunctionMember, PropertyMember } from '../ast/index.ts';
import { checkParameterList } from './check-attribute.ts';
import type { Check } from './check-context.ts';
import { analyzeMethod } from './method-flow.ts';
import { returnsNothing } from './method-return.ts';
import { isType, typeNameInMessage } from './type-facts.ts';

/** A method has no `param` and no named blocks, and what it promises to return it must return on every path. */
export const checkFunctionMember: Check<FunctionMember> = (node, context) => {
  const { body } = node.body;
  if (body.paramBlock) context.report(body.paramBlock, 'ParamBlockNotAllowedInMethod');
  const named = body.dynamicParamBlock ?? body.beginBlock ?? body.processBlock ?? (body.endBlock?.unnamed ? undefined : body.endBlock);
  // PowerShell has no place for a `clean` block that stands alone.
  if (named || body.cleanBlock) context.report(named ?? { start: 0, end: 0 }, 'NamedBlockNotAllowedInMethod');
  if (node.isConstructor && node.returnType) context.report(node.returnType, 'ConstructorCantHaveReturnType');
  const flow = analyzeMethod(node.body);
  for (const variable of flow.unassigned) context.unassigned.add(variable);
  if (!flow.alwaysReturns && !returnsNothing(node)) {
    const { start } = node.body;
    context.report({ start, end: start + node.name.length }, 'MethodHasCodePathNotReturn');
  }
};

export const checkFunctionDefinition: Check<FunctionDefinition> = (node, context) => {
  // `()` without a parameter counts for nothing.
  if (node.parameters?.length && node.body.paramBlock) context.report(node.body.paramBlock, 'OnlyOneParameterListAllowed');
  else if (node.parameters) checkParameterList(node.parameters, context);
  if (node.isWorkflow) context.report(node, 'WorkflowNotSupportedInPowerShellCore');
};

export const checkPropertyMember: Check<PropertyMember> = (node, context) => {
  const type = node.propertyType;
  if (type && isType(type.typeName, 'System.Void')) context.report(type, 'TypeNotAllowedForProperty', typeNameInMessage(type.typeName));
};
