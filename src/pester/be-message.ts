import type { Value } from '../runtime/values/value.ts';
import type { AssertionContext } from './assertion.ts';
import { formatNicely } from './format-nicely.ts';
import { textDifference } from './text-difference.ts';

/** Why `-Be` or `-BeExactly` fails. */
export function beMessage({ actual, negate, because, session }: AssertionContext, expected: Value, caseSensitive: boolean): string {
  const nicely = (value: Value) => formatNicely(value, session);
  if (negate) {
    return caseSensitive
      ? `Expected ${nicely(expected)} to be different from the actual value,${because} but got exactly the same value.`
      : `Expected ${nicely(expected)} to be different from the actual value,${because} but got the same value.`;
  }
  if (typeof expected === 'string' && typeof actual === 'string') return textDifference(actual, expected, because, caseSensitive);
  return `Expected ${caseSensitive ? 'exactly ' : ''}${nicely(expected)},${because} but got ${nicely(actual)}.`;
}
