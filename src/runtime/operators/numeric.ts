import { isNumeric } from '../convert/numeric-types.ts';
import type { Value } from '../values/value.ts';

export { isNumeric as isNumber } from '../convert/numeric-types.ts';

/** The value where it is a number of any type; undefined for everything else, texts too. */
export function numberOf(value: Value): Value | undefined {
  return isNumeric(value) ? value : undefined;
}
