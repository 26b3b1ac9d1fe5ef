import { nullValue } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Origin } from '../lowering.ts';

/** `null` or `undefined`: both are `$null`, so the reader sees to it that no step has to tell them apart. */
export interface Nothing extends Origin {
  readonly kind: 'nothing';
}

export const lowerNothing = (): Expression => nullValue();
