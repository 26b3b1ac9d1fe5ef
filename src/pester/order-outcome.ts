import { toBoolean } from '../runtime/convert/to-boolean.ts';
import { binaryOperators } from '../runtime/operators/binary.ts';
import type { AssertionContext, AssertionOutcome } from './assertion.ts';
import { formatNicely } from './format-nicely.ts';

/** Each order with the comparison by which it fails: `$null -gt 1` and `$null -le 1` are not opposites. */
const orders = {
  greater: { fails: 'ile', words: 'greater than' },
  lessOrEqual: { fails: 'igt', words: 'less than or equal to' },
  less: { fails: 'ige', words: 'less than' },
  greaterOrEqual: { fails: 'ilt', words: 'greater than or equal to' },
} as const;

/** The four orders of Should; negated, each is another of them. */
export function orderOutcome({ actual, parameters, because, session }: AssertionContext, order: keyof typeof orders): AssertionOutcome {
  const expected = parameters.ExpectedValue ?? null;
  const { fails, words } = orders[order];
  if (!toBoolean(binaryOperators[fails](actual, expected, session))) return { succeeded: true, message: '' };
  const message = `Expected the actual value to be ${words} ${formatNicely(expected, session)},${because} but got ${formatNicely(actual, session)}.`;
  return { succeeded: false, message };
}
