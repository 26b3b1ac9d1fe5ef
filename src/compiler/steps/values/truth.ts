import { boolean } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Origin } from '../lowering.ts';

/** `true` or `false`. */
export interface Truth extends Origin {
  readonly kind: 'truth';
  readonly truth: boolean;
}

export const lowerTruth = ({ truth }: Truth): Expression => boolean(truth);
