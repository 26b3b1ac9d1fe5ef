import { double, integer } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Origin } from '../lowering.ts';

/** A number that is known when the worklet is compiled. */
export interface NumberValue extends Origin {
  readonly kind: 'number';
  readonly number: number;
}

/** Whole numbers are integers of PowerShell as long as TypeScript's number holds them exactly. */
export const lowerNumber = ({ number }: NumberValue): Expression => (Number.isSafeInteger(number) ? integer(number) : double(number));
