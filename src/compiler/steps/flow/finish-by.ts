import type { LoweredValue, Lowering, Origin } from '../lowering.ts';
import { lowerValue } from '../value.ts';
import type { Call } from '../values/call.ts';

/** The script ends in a function that ends it on every path. */
export interface FinishBy extends Origin {
  readonly kind: 'finishBy';
  readonly call: Call;
}

export const lowerFinishBy = ({ call }: FinishBy, lowering: Lowering): LoweredValue[] => [lowerValue(call, lowering)];
