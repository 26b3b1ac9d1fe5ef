import { enumerate } from '../../runtime/convert/enumerate.ts';
import { contains } from '../../runtime/operators/contains.ts';
import { defineAssertion, outcome } from '../assertion.ts';
import { formatCollection, formatNicely } from '../format-nicely.ts';

export default defineAssertion({
  name: 'BeIn',
  parameters: { ExpectedValue: { type: 'object', position: 0 } },
  test({ actual, parameters, negate, because, session }) {
    const expected = parameters.ExpectedValue ?? null;
    const collection = formatCollection([...(enumerate(expected) ?? [expected])], session);
    return outcome(contains(expected, actual, true, session), negate, () =>
      negate
        ? `Expected collection ${collection} to not contain ${formatNicely(actual, session)},${because} but it was found.`
        : `Expected collection ${collection} to contain ${formatNicely(actual, session)},${because} but it was not found.`,
    );
  },
  source: 'https://pester.dev/docs/assertions/#bein',
});
