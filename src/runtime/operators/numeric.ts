import { changeType } from '../convert/change-type.ts';
import { isNumeric } from '../convert/numeric-types.ts';
import type { Double } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';

export { isNumeric as isNumber } from '../convert/numeric-types.ts';

/** The value where it is a number of any type; undefined for everything else, texts too. */
export function numberOf(value: Value): Value | undefined {
  return isNumeric(value) ? value : undefined;
}

/** A number of any type as a double. */
export function asDouble(value: Value): number {
  return typeof value === 'number' ? value : (changeType(value, 'System.Double') as Double).value;
}
