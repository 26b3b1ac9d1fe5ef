import type { AssignmentStatement, Expression, Node, Parameter, Statement } from '../../syntax/ast/index.ts';
import { childrenOf } from '../../syntax/ast/visit.ts';
import { literalText } from '../script/command-call.ts';

/** Whether an expression is always one value that is no list, as far as its form tells. */
export function isSingleTyped(expression: Expression): boolean {
  switch (expression.kind) {
    case 'ConstantExpression':
    case 'StringConstantExpression':
    case 'ExpandableStringExpression':
    case 'Hashtable':
    case 'ScriptBlockExpression':
    case 'TypeExpression':
      return true;
    case 'ConvertExpression': {
      const { name, arrayRanks } = expression.type.typeName;
      return arrayRanks.length === 0 && !/^(?:system\.)?(?:object|array)$/i.test(name);
    }
    case 'UnaryExpression':
      return expression.operator === 'not' || expression.operator === '!';
    case 'BinaryExpression':
      return ['and', 'or', 'xor', 'is'].includes(expression.operator);
    case 'VariableExpression':
      return /^(?:true|false)$/i.test(expression.variablePath);
    default:
      return false;
  }
}

/** Types whose static methods give one value. */
const scalarTypes =
  /^(?:system\.)?(?:string|int|int32|int64|long|double|bool|boolean|datetime|timespan|math|guid|version|convert|environment|(?:system\.)?io\.path)$/i;
const listMethods = /^(?:split|getlogicaldrives|getcommandlineargs|frombase64string|getinvalid\w*)$/i;

function isSingleValue(statement: Statement): boolean {
  const element = statement.kind === 'Pipeline' && statement.elements.length === 1 ? statement.elements[0] : statement;
  if (element.kind === 'CommandExpression') {
    const { expression } = element;
    if (expression.kind === 'InvokeMemberExpression' && expression.static && expression.expression.kind === 'TypeExpression') {
      return scalarTypes.test(expression.expression.typeName.name) && !listMethods.test(literalText(expression.member) ?? '');
    }
    return isSingleTyped(expression);
  }
  if (element.kind !== 'Command') return false;
  const [name, type] = element.elements;
  return (
    literalText(name as Expression)?.toLowerCase() === 'new-object' && type?.kind === 'StringConstantExpression' && !/\[\]$|object$/i.test(type.value)
  );
}

const assigned = ({ left }: AssignmentStatement): string | undefined => {
  const target = left.kind === 'ConvertExpression' ? left.child : left;
  return target.kind === 'VariableExpression' ? target.variablePath.toLowerCase() : undefined;
};

function assigns(node: Node, name: string): boolean {
  if (node.kind === 'FunctionDefinition' || node.kind === 'ScriptBlockExpression') return false;
  if (node.kind === 'AssignmentStatement' && assigned(node) === name) return true;
  if (node.kind === 'ForEachStatement' && node.variable.variablePath.toLowerCase() === name) return true;
  return childrenOf(node).some((child) => assigns(child, name));
}

/** What a statement says of a variable: it sets it to one value, to something else or on some paths only, or does not touch it. */
function effectOf(statement: Statement, name: string): 'single' | 'other' | 'none' {
  if (statement.kind === 'AssignmentStatement' && assigned(statement) === name) {
    if (!isSingleValue(statement.right)) return 'other';
    // `+=` leaves what was there as it was: a list or not.
    return statement.operator === '=' ? 'single' : 'none';
  }
  if (!assigns(statement, name)) return 'none';
  if (statement.kind === 'IfStatement' && statement.elseClause) {
    const blocks = [...statement.clauses.map(({ body }) => body), statement.elseClause];
    return blocks.every(({ statements }) => lastEffect(statements, name) === 'single') ? 'single' : 'other';
  }
  return 'other';
}

function lastEffect(statements: readonly Statement[], name: string): 'single' | 'other' | 'none' {
  for (let index = statements.length - 1; index >= 0; index--) {
    const effect = effectOf(statements[index], name);
    if (effect !== 'none') return effect;
  }
  return 'none';
}

function parameterEffect(parameter: Parameter): 'single' | 'other' {
  const constraint = parameter.attributes.find(({ kind }) => kind === 'TypeConstraint');
  if (constraint) return constraint.typeName.arrayRanks.length === 0 && !/^(?:object|array)$/i.test(constraint.typeName.name) ? 'single' : 'other';
  return parameter.defaultValue && isSingleTyped(parameter.defaultValue) ? 'single' : 'other';
}

const loops: readonly string[] = ['WhileStatement', 'DoWhileStatement', 'DoUntilStatement', 'ForEachStatement'];

/**
 * Whether a variable holds one value that is no list where it is used: the assignment that reaches the place says so on every
 * path. `node` is the innermost node, the ancestors go from the root to its parent.
 */
export function hasSingleType(path: string, node: Node, ancestors: readonly Node[]): boolean {
  const name = path.toLowerCase();
  let inner: Node = node;
  for (let index = ancestors.length - 1; index >= 0; index--) {
    const outer = ancestors[index];
    if (outer.kind === 'DoWhileStatement' && inner === outer.condition && lastEffect(outer.body.statements, name) === 'single') return true;
    if (loops.includes(outer.kind) && assigns(outer, name)) return false;
    if (outer.kind === 'ForStatement' && inner !== outer.initializer && outer.initializer && assigns(outer.initializer, name)) {
      return effectOf(outer.initializer as Statement, name) === 'single' && !assigns(outer.body, name);
    }
    if (outer.kind === 'NamedBlock' || outer.kind === 'StatementBlock') {
      const place = outer.statements.indexOf(inner as Statement);
      const effect = lastEffect(outer.statements.slice(0, Math.max(0, place)), name);
      if (effect !== 'none') return effect === 'single';
    }
    if (outer.kind === 'ScriptBlock') {
      const owner = ancestors[index - 1];
      const parameters = [...(outer.paramBlock?.parameters ?? []), ...(owner?.kind === 'FunctionDefinition' ? (owner.parameters ?? []) : [])];
      const parameter = parameters.find((each) => each.name.variablePath.toLowerCase() === name);
      if (parameter || owner?.kind !== 'FunctionDefinition') return parameter !== undefined && parameterEffect(parameter) === 'single';
    }
    inner = outer;
  }
  return false;
}
