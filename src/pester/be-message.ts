import { unwrap } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';
import type { AssertionContext } from './assertion.ts';
import { pathOf } from './blocks/block.ts';
import { formatNicely } from './format-nicely.ts';
import { pesterState } from './pester-state.ts';
import { collectionOf } from './same-values.ts';
import { textDifference } from './text-difference.ts';

/** What a pipeline makes of a value: the one element of a collection, and nothing of an empty one. */
function outOfPipeline(value: Value): Value {
  const elements = collectionOf(value);
  if (!elements || elements.length > 1) return value;
  return elements.length === 0 ? null : elements[0];
}

/** Why `-Be` or `-BeExactly` fails. */
export function beMessage({ actual, negate, because, session }: AssertionContext, expected: Value, caseSensitive: boolean): string {
  const nicely = (value: Value) => formatNicely(value, session);
  if (negate) {
    // Pester names the parameter wrongly for -Be, and so shows the expected value as a text where it is one.
    return `Expected ${nicely(expected)} to be different from the actual value,${because} but got ${caseSensitive ? 'exactly ' : ''}the same value.`;
  }
  const [left, right] = [outOfPipeline(actual), outOfPipeline(expected)];
  // A text may carry properties: what Get-Content gives does.
  const [leftText, rightText] = [unwrap(left), unwrap(right)];
  if (typeof leftText === 'string' && typeof rightText === 'string') {
    const test = pesterState(session)?.currentTest;
    return textDifference(leftText, rightText, because, caseSensitive, test ? pathOf(test).length : 0);
  }
  return `Expected ${caseSensitive ? 'exactly ' : ''}${nicely(right)},${because} but got ${nicely(left)}.`;
}
