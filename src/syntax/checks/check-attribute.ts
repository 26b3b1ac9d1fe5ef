import type { Attribute, Node, ParamBlock, Parameter, TypeName } from '../ast/index.ts';
import { above, type Check, type CheckContext } from './check-context.ts';
import { isConstant } from './is-constant.ts';
import { findAttribute } from './known-attributes.ts';
import { isType, typeNameInMessage } from './type-facts.ts';

/** Parameters of one list have names of their own, and values. */
export function checkParameterList(parameters: readonly Parameter[], context: CheckContext): void {
  const names = new Set<string>();
  for (const { name, attributes } of parameters) {
    const lower = name.variablePath.toLowerCase();
    if (names.has(lower)) context.report(name, 'DuplicateFormalParameter', name.variablePath);
    names.add(lower);
    const nothing = attributes.find((attribute) => attribute.kind === 'TypeConstraint' && isType(attribute.typeName, 'System.Void'));
    if (nothing) context.report(nothing, 'VoidTypeConstraintNotAllowed');
  }
}

export const checkParamBlock: Check<ParamBlock> = (node, context) => checkParameterList(node.parameters, context);

export const isOrdered = (type: TypeName): boolean => typeNameInMessage(type).toLowerCase() === 'ordered';

export const checkParameter: Check<Parameter> = (node, context, ancestors) => {
  const inMethod = above(ancestors, 2)?.kind === 'FunctionMember';
  let types = 0;
  for (const attribute of node.attributes) {
    if (attribute.kind !== 'TypeConstraint') continue;
    if (isOrdered(attribute.typeName)) context.report(attribute, 'OrderedAttributeOnlyOnHashLiteralNode', attribute.typeName.name);
    else if (inMethod && types++ > 0) context.report(attribute, 'MultipleTypeConstraintsOnMethodParam');
  }
};

/** What an attribute stands on in a class, as .NET names it; undefined outside of classes, where PowerShell looks at it at run time. */
function targetInClass(ancestors: readonly Node[], context: CheckContext): string[] | undefined {
  const parent = above(ancestors, 1);
  switch (parent?.kind) {
    case 'TypeDefinition':
      return [parent.typeKind === 'enum' ? 'Enum' : 'Class'];
    case 'PropertyMember':
      return ['Property', 'Field'];
    case 'FunctionMember':
      return [parent.isConstructor ? 'Constructor' : 'Method'];
    case 'Parameter':
      return context.member?.kind === 'FunctionMember' ? ['Parameter'] : undefined;
    default:
      return undefined;
  }
}

/** Attributes in a class become part of a .NET type: they must exist, fit and have constant arguments. */
function checkClassAttribute(node: Attribute, targets: readonly string[], context: CheckContext): void {
  const attribute = findAttribute(node.typeName);
  if (!attribute) return;
  const { name, validOn, properties } = attribute;
  const allowed = validOn.split(', ');
  if (!allowed.includes('All') && !targets.some((target) => allowed.includes(target))) {
    context.report(node, 'AttributeNotAllowedOnDeclaration', name, validOn);
  }
  const settable = properties.toLowerCase().split(', ');
  for (const argument of node.namedArguments) {
    if (settable.includes(argument.argumentName.toLowerCase())) continue;
    context.report(argument, 'PropertyNotFoundForAttribute', argument.argumentName, name, properties);
  }
}

export const checkAttribute: Check<Attribute> = (node, context, ancestors) => {
  const targets = targetInClass(ancestors, context);
  const classAttribute = targets !== undefined;
  if (targets) checkClassAttribute(node, targets, context);
  const checkArgument = (argument: Attribute['positionalArguments'][number]) => {
    if (isConstant(argument, { attribute: true, classAttribute, anyType: context.anyType })) return;
    context.report(
      argument,
      classAttribute ? 'ParameterAttributeArgumentNeedsToBeConstant' : 'ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock',
    );
  };
  const names = new Set<string>();
  for (const argument of node.namedArguments) {
    const name = argument.argumentName.toLowerCase();
    if (names.has(name)) context.report(argument, 'DuplicateNamedArgument', argument.argumentName);
    else if (!argument.expressionOmitted) checkArgument(argument.argument);
    names.add(name);
  }
  for (const argument of node.positionalArguments) checkArgument(argument);
};
