import type { BinaryExpression, Expression, Statement } from '../../syntax/ast/index.ts';
import { constantNumber, expressionOf } from './constant-number.ts';

/** A value as far as it is known: nothing, a constant, or unknown. */
type Known = { readonly value: null | number | string | boolean } | undefined;

const isTrue = (value: null | number | string | boolean) => value !== null && value !== 0 && value !== '' && value !== false;

function compare({ operator, left, right }: BinaryExpression, isNothing: (name: string) => boolean): Known {
  const [one, other] = [knownValue(left, isNothing), knownValue(right, isNothing)];
  if (operator === 'and' || operator === 'or') {
    const decides = operator === 'or';
    if ((one && isTrue(one.value) === decides) || (other && isTrue(other.value) === decides)) return { value: decides };
    return one && other ? { value: !decides } : undefined;
  }
  if (!one || !other) return undefined;
  // `$null` is less than any number above 0 and equal to nothing but itself (about_Comparison_Operators).
  const same =
    one.value === other.value ||
    (typeof one.value === 'string' && typeof other.value === 'string' && one.value.toLowerCase() === other.value.toLowerCase());
  if (operator === 'ieq' || operator === 'ceq') return { value: same };
  if (operator === 'ine' || operator === 'cne') return { value: !same };
  if (typeof one.value === 'number' && typeof other.value === 'number') {
    if (operator === 'igt') return { value: one.value > other.value };
    if (operator === 'ige') return { value: one.value >= other.value };
    if (operator === 'ilt') return { value: one.value < other.value };
    if (operator === 'ile') return { value: one.value <= other.value };
  }
  if (one.value === null && typeof other.value === 'number') {
    if (operator === 'igt' || operator === 'ige') return { value: other.value < 0 };
    if (operator === 'ilt' || operator === 'ile') return { value: other.value > 0 };
  }
  if (one.value === null && (operator === 'ilike' || operator === 'imatch' || operator === 'icontains') && other.value !== '')
    return { value: false };
  if (one.value === null && (operator === 'inotlike' || operator === 'inotmatch' || operator === 'inotcontains') && other.value !== '')
    return { value: true };
  return undefined;
}

/** What an expression gives when some variables hold nothing; undefined where that does not tell. */
export function knownValue(expression: Expression | Statement, isNothing: (name: string) => boolean): Known {
  const node = (expressionOf(expression) ?? expression) as Expression;
  const number = constantNumber(node);
  if (number !== undefined) return { value: number };
  switch (node.kind) {
    case 'StringConstantExpression':
      return { value: node.value };
    case 'VariableExpression': {
      const name = node.variablePath.toLowerCase();
      if (name === 'true' || name === 'false') return { value: name === 'true' };
      return name === 'null' || isNothing(name) ? { value: null } : undefined;
    }
    case 'MemberExpression':
    case 'IndexExpression': {
      // A property of nothing is nothing (about_Properties).
      const object = knownValue(node.kind === 'MemberExpression' ? node.expression : node.target, isNothing);
      return object?.value === null ? { value: node.kind === 'MemberExpression' && isCount(node.member) ? 0 : null } : undefined;
    }
    case 'ParenExpression':
      return knownValue(node.pipeline, isNothing);
    case 'UnaryExpression': {
      if (node.operator !== 'not' && node.operator !== '!') return undefined;
      const value = knownValue(node.child, isNothing);
      return value && { value: !isTrue(value.value) };
    }
    case 'BinaryExpression':
      return compare(node, isNothing);
    default:
      return undefined;
  }
}

const isCount = (member: Expression) => member.kind === 'StringConstantExpression' && /^(?:count|length)$/i.test(member.value);

/** Whether a condition holds when some variables hold nothing; undefined where that does not tell. */
export function knownCondition(condition: Statement, isNothing: (name: string) => boolean): boolean | undefined {
  const known = knownValue(condition, isNothing);
  return known && isTrue(known.value);
}
