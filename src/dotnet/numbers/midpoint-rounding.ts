import type { Rounding } from '../../runtime/values/decimal-arithmetic.ts';
import type { Value } from '../../runtime/values/value.ts';
import { argument } from '../argument-exceptions.ts';
import { enumNumber } from '../enum-access.ts';

const modes: readonly Rounding[] = ['ToEven', 'AwayFromZero', 'ToZero', 'ToNegativeInfinity', 'ToPositiveInfinity'];

/** What a System.MidpointRounding argument asks for. */
export function midpointRounding(value: Value): Rounding {
  const mode = modes[enumNumber(value)];
  if (!mode) throw argument(`The value '${enumNumber(value)}' is not valid for this usage of the type MidpointRounding.`, 'mode');
  return mode;
}
