import { breakStatement, continueStatement } from '../../../syntax/ast/build.ts';
import type { Statement } from '../../../syntax/ast/index.ts';
import type { Origin } from '../lowering.ts';

/** `break` and `continue` of the innermost loop. */
export interface Leave extends Origin {
  readonly kind: 'leave';
  readonly how: 'break' | 'continue';
}

export const lowerLeave = ({ how }: Leave): Statement[] => [how === 'break' ? breakStatement() : continueStatement()];
