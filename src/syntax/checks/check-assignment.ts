import type { ArrayLiteral, Expression } from '../ast/index.ts';
import { kindText } from '../lexer/token-kind.ts';
import { splitVariablePath } from '../lexer/variable-path.ts';
import type { Check, CheckContext } from './check-context.ts';
import { pureExpression } from './is-constant.ts';
import { fullTypeName, isType } from './type-facts.ts';

const reference = 'System.Management.Automation.PSReference';

/** The automatic variables that no type may be given to but their own. */
const automaticTypes: Record<string, readonly [name: string, type: string]> = {
  _: ['_', 'System.Object'],
  args: ['args', 'System.Object[]'],
  this: ['this', 'System.Object'],
  input: ['input', 'System.Object'],
  pscmdlet: ['PSCmdlet', 'System.Management.Automation.PSScriptCmdlet'],
  psboundparameters: ['PSBoundParameters', 'System.Management.Automation.PSBoundParametersDictionary'],
  myinvocation: ['MyInvocation', 'System.Management.Automation.InvocationInfo'],
  psscriptroot: ['PSScriptRoot', 'System.String'],
  pscommandpath: ['PSCommandPath', 'System.String'],
};

/** Reports what cannot be assigned to. Only `=` can assign to several targets at once. */
function checkTarget(target: Expression, isPlain: boolean, context: CheckContext, reportWrong: (node: { start: number; end: number }) => void): void {
  const check = (node: Expression, plain: boolean) => checkTarget(node, plain, context, reportWrong);
  switch (target.kind) {
    case 'ArrayLiteral':
      if (isPlain) checkElements(target, (element) => check(element, true));
      else reportWrong(target);
      return;
    case 'ParenExpression': {
      const expression = pureExpression(target.pipeline);
      if (expression === undefined) reportWrong(target.pipeline);
      else check(expression, isPlain);
      return;
    }
    case 'MemberExpression':
    case 'IndexExpression':
      if (target.nullConditional) reportWrong(target);
      return;
    case 'InvokeMemberExpression':
      if (target.nullConditional) reportWrong(target);
      return;
    case 'VariableExpression':
      return;
    case 'ConvertExpression':
    case 'AttributedExpression': {
      const child = checkTypes(target, context);
      if (child !== undefined) check(child, isPlain);
      return;
    }
    default:
      reportWrong(target);
  }
}

function checkElements(array: ArrayLiteral, check: (element: Expression) => void): void {
  for (const element of array.elements) check(element);
}

/** The types before a target; gives what they stand before, undefined after an error that ends the check. */
function checkTypes(target: Expression, context: CheckContext): Expression | undefined {
  let expression = target;
  let converts = 0;
  let lastType: Extract<Expression, { kind: 'ConvertExpression' }>['type'] | undefined;
  let referencePlace: { start: number; end: number } | undefined;
  while (expression.kind === 'ConvertExpression' || expression.kind === 'AttributedExpression') {
    if (expression.kind === 'ConvertExpression') {
      converts++;
      lastType = expression.type;
      if (isType(lastType.typeName, reference)) referencePlace = lastType;
      else if (isType(lastType.typeName, 'System.Void')) context.report(lastType, 'VoidTypeConstraintNotAllowed');
    }
    expression = expression.child;
  }
  if (referencePlace !== undefined && converts > 1) {
    context.report(referencePlace, 'ReferenceNeedsToBeByItselfInTypeConstraint');
    return undefined;
  }
  if (expression.kind === 'VariableExpression') {
    const { scope, drive, name } = splitVariablePath(expression.variablePath);
    const automatic = Object.hasOwn(automaticTypes, name.toLowerCase()) ? automaticTypes[name.toLowerCase()] : undefined;
    if (automatic && drive === undefined && scope !== 'global' && scope !== 'script') {
      const given = lastType && (fullTypeName(lastType.typeName) ?? arrayTypeName(lastType.typeName));
      if (given !== automatic[1].toLowerCase()) context.report(target, 'AssignmentStatementToAutomaticNotSupported', name, automatic[1]);
    }
  }
  return expression;
}

function arrayTypeName(type: Parameters<typeof fullTypeName>[0]): string | undefined {
  if (type.arrayRanks.length !== 1 || type.arrayRanks[0] !== 1) return undefined;
  const element = fullTypeName({ ...type, arrayRanks: [] });
  return element === undefined ? undefined : `${element}[]`;
}

export const checkAssignmentStatement: Check<Extract<import('../ast/index.ts').Node, { kind: 'AssignmentStatement' }>> = (node, context) => {
  checkTarget(node.left, node.operator === '=', context, (place) => context.report(place, 'InvalidLeftHandSide'));
};

export const checkUnaryExpression: Check<Extract<Expression, { kind: 'UnaryExpression' }>> = (node, context) => {
  const operator = node.operator.replace('postfix', '');
  if (operator !== '++' && operator !== '--') return;
  checkTarget(node.child, false, context, (place) => context.report(place, 'OperatorRequiresVariableOrProperty', kindText(operator)));
};
