import type { BinaryOperator, Expression, Statement, StatementBlock, UnaryOperator } from '../ast/index.ts';
import { splitVariablePath } from '../lexer/variable-path.ts';
import { fullTypeName, isPrimitive, isType } from './type-facts.ts';

/** What an expression must be a constant for. */
export interface ConstantUse {
  /** An attribute's argument: types may be unknown, arrays are allowed. */
  attribute: boolean;
  /** An attribute in a class takes no script blocks. */
  classAttribute?: boolean;
  /** An argument of `#Requires`: hashtables are allowed. */
  requires?: boolean;
  /** The script uses namespaces, which may hold any type. */
  anyType?: boolean;
}

/** Operators whose result does not hang on culture or session. */
const foldable: ReadonlySet<BinaryOperator | UnaryOperator> = new Set([
  '!',
  'not',
  'bnot',
  '*',
  '/',
  '%',
  '+',
  '-',
  'and',
  'or',
  'xor',
  'band',
  'bor',
  'bxor',
  'shl',
  'shr',
]);

/** True if PowerShell takes the expression for a constant when it has only parsed it. */
export function isConstant(node: Expression | Statement | StatementBlock, use: ConstantUse): boolean {
  const all = (nodes: readonly (Expression | Statement | StatementBlock)[]) => nodes.every((item) => isConstant(item, use));
  switch (node.kind) {
    case 'ConstantExpression':
    case 'StringConstantExpression':
      return true;
    case 'VariableExpression':
      return isConstantVariable(node.variablePath);
    case 'UsingExpression':
      return isConstant(node.subExpression, use);
    case 'ParenExpression':
      return isConstant(node.pipeline, use);
    case 'SubExpression':
      return isConstant(node.subExpression, use);
    case 'StatementBlock':
      return node.traps.length === 0 && node.statements.length === 1 && isConstant(node.statements[0], use);
    case 'Pipeline': {
      const expression = pureExpression(node);
      return expression !== undefined && isConstant(expression, use);
    }
    case 'TernaryExpression':
      return all([node.condition, node.ifTrue, node.ifFalse]);
    case 'BinaryExpression':
      return foldable.has(node.operator) && all([node.left, node.right]) && !isNullDivisor(node.operator, node.right);
    case 'UnaryExpression':
      return foldable.has(node.operator) && isConstant(node.child, use);
    case 'ConvertExpression':
      return isPrimitive(node.type.typeName) && isConstant(node.child, use);
    case 'TypeExpression':
      return use.attribute || isPrimitive(node.typeName) || isType(node.typeName, 'System.String');
    case 'MemberExpression':
      return isConstantField(node, use);
    case 'ArrayLiteral':
      return (use.attribute || use.requires === true) && all(node.elements);
    case 'Hashtable':
      return use.requires === true && node.entries.every(({ key, value }) => all([key, value]));
    case 'ScriptBlockExpression':
      return use.attribute && !use.classAttribute;
    default:
      return false;
  }
}

/** The expression that a pipeline is, if it is nothing else. */
export function pureExpression(node: Statement): Expression | undefined {
  if (node.kind !== 'Pipeline' || node.elements.length !== 1) return undefined;
  const [element] = node.elements;
  return element.kind === 'CommandExpression' && element.redirections.length === 0 ? element.expression : undefined;
}

/** `$true`, `$false`, `$null`. */
export const isConstantVariable = (path: string): boolean => {
  const { name, drive } = splitVariablePath(path);
  return drive === undefined && /^(true|false|null)$/i.test(name);
};

function isNullDivisor(operator: BinaryOperator, right: Expression): boolean {
  return (
    (operator === '/' || operator === '%') &&
    right.kind === 'VariableExpression' &&
    /^(false|null)$/i.test(splitVariablePath(right.variablePath).name)
  );
}

/** Fields of the numbers that .NET knows when it compiles. */
const numberFields = /^(MaxValue|MinValue|Epsilon|NaN|PositiveInfinity|NegativeInfinity|NegativeZero|E|Pi|Tau)$/i;

/** Types with fields that .NET only makes at run time. */
const madeAtRunTime: ReadonlySet<string> = new Set([
  'system.string',
  'system.datetime',
  'system.decimal',
  'system.guid',
  'system.version',
  'system.uri',
  'system.intptr',
  'system.boolean',
]);

/** `[int]::MaxValue`, the members of enums. */
function isConstantField(node: Extract<Expression, { kind: 'MemberExpression' }>, use: ConstantUse): boolean {
  if (!node.static || node.expression.kind !== 'TypeExpression' || node.member.kind !== 'StringConstantExpression') return false;
  const { typeName } = node.expression;
  if (isPrimitive(typeName)) return numberFields.test(node.member.value);
  const name = fullTypeName(typeName);
  if (name === undefined) return use.anyType === true;
  return /^\w+$/.test(node.member.value) && !madeAtRunTime.has(name);
}
