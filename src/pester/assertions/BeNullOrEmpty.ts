import { toText } from '../../runtime/convert/to-text.ts';
import { getMember } from '../../runtime/members/get-member.ts';
import { getIndex } from '../../runtime/members/index-access.ts';
import { areEqual } from '../../runtime/operators/compare.ts';
import { Dictionary } from '../../runtime/values/dictionary.ts';
import { unwrap } from '../../runtime/values/members.ts';
import type { Value } from '../../runtime/values/value.ts';
import { type AssertionContext, defineAssertion, outcome } from '../assertion.ts';
import { formatNicely } from '../format-nicely.ts';

/** What is looked at, and whether it is nothing: the one object of the pipeline, or all of them. */
function examine({ actual, session }: AssertionContext): { value: Value; isNothing: boolean } {
  if (actual === null || actual === undefined) return { value: null, isNothing: true };
  const isCount = (count: number) => areEqual(getMember(actual, 'Count', session) ?? null, count, true, session);
  if (isCount(0)) return { value: actual, isNothing: true };
  if (!isCount(1)) return { value: actual, isNothing: false };
  const single = getIndex(actual, 0, session);
  const bare = unwrap(single);
  if (bare instanceof Dictionary && bare.typeName === 'System.Collections.Hashtable')
    return { value: single, isNothing: bare.entries().length === 0 };
  // IsNullOrEmpty takes a text, and so makes one of any object.
  return { value: single, isNothing: toText(single ?? null, session) === '' };
}

export default defineAssertion({
  name: 'BeNullOrEmpty',
  takesArray: true,
  test(context) {
    const { negate, because, session } = context;
    const { value, isNothing } = examine(context);
    return outcome(isNothing, negate, () =>
      negate ? `Expected a value,${because} but got $null or empty.` : `Expected $null or empty,${because} but got ${formatNicely(value, session)}.`,
    );
  },
  source: 'https://pester.dev/docs/assertions/#benullorempty',
});
