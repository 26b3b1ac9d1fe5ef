import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import type { Variable } from '../variable.ts';

/** The value of a variable. */
export interface Read extends Origin {
  readonly kind: 'read';
  readonly variable: Variable;
}

export const lowerRead = ({ variable }: Read, lowering: Lowering): Expression => lowering.variable(variable);
