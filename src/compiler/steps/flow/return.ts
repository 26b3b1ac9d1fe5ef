import { ifStatement, nullValue, returnStatement, unary } from '../../../syntax/ast/build.ts';
import type { Statement } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerCondition, lowerExpression, lowerValue, type Value } from '../value.ts';

/** `return value` of a function. */
export interface Return extends Origin {
  readonly kind: 'return';
  readonly value?: Value;
  /** The value is a list: a function gives its items away one by one, so it is wrapped in a list of one (about_Return). */
  readonly list: boolean;
}

export function lowerReturn({ value, list, span }: Return, lowering: Lowering): Statement[] {
  if (!value) return [returnStatement()];
  if (value.kind === 'choice') {
    const whenTrue = lowerReturn({ kind: 'return', value: value.whenTrue, list, span }, lowering);
    return [
      ifStatement(lowerCondition(value.test, lowering), whenTrue),
      ...lowerReturn({ kind: 'return', value: value.whenFalse, list, span }, lowering),
    ];
  }
  if (value.kind === 'nothing') return [returnStatement(nullValue())];
  return [returnStatement(list ? unary(',', lowerExpression(value, lowering)) : lowerValue(value, lowering))];
}
