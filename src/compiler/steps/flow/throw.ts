import { throwStatement } from '../../../syntax/ast/build.ts';
import type { Statement } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** `throw new Error(message)`, or `throw error` in a handler. */
export interface Throw extends Origin {
  readonly kind: 'throw';
  /** Missing when the error that is being handled is thrown again. */
  readonly message?: Value;
}

export const lowerThrow = ({ message }: Throw, lowering: Lowering): Statement[] => [throwStatement(message && lowerExpression(message, lowering))];
