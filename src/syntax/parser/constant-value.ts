import type { Expression, Statement } from '../ast/index.ts';
import { pureExpression } from '../checks/is-constant.ts';

/** The value of a constant that `#Requires` can have; hashtables are lists of keys and values. */
export type ConstantValue = string | number | ConstantValue[] | { entries: { key: string; value: ConstantValue | undefined }[] };

/** The value of a literal, a list or a hashtable of such; undefined for what would have to be computed. */
export function constantValue(node: Expression | Statement): ConstantValue | undefined {
  switch (node.kind) {
    case 'StringConstantExpression':
      return node.value;
    case 'ConstantExpression':
      return Number(node.value);
    case 'ParenExpression':
      return constantValue(node.pipeline);
    case 'Pipeline': {
      const expression = pureExpression(node);
      return expression && constantValue(expression);
    }
    case 'ArrayLiteral': {
      const values = node.elements.map(constantValue);
      return values.includes(undefined) ? undefined : (values as ConstantValue[]);
    }
    case 'Hashtable':
      return { entries: node.entries.map(({ key, value }) => ({ key: String(constantValue(key) ?? ''), value: constantValue(value) })) };
    default:
      return undefined;
  }
}
