import { quoted } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Origin } from '../lowering.ts';

/** A text that is known when the worklet is compiled. */
export interface Text extends Origin {
  readonly kind: 'text';
  readonly text: string;
}

export const lowerText = ({ text }: Text): Expression => quoted(text);
