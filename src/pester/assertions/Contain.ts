import { contains } from '../../runtime/operators/contains.ts';
import { defineAssertion, outcome } from '../assertion.ts';
import { formatCollection, formatNicely } from '../format-nicely.ts';
import { collectionOf } from '../same-values.ts';

export default defineAssertion({
  name: 'Contain',
  parameters: { ExpectedValue: { type: 'object', position: 0 } },
  test({ actual, parameters, negate, because, session }) {
    const expected = parameters.ExpectedValue ?? null;
    const collection = formatCollection(collectionOf(actual) ?? [actual], session);
    return outcome(contains(actual, expected, true, session), negate, () =>
      negate
        ? `Expected ${formatNicely(expected, session)} to not be found in collection ${collection},${because} but it was found.`
        : `Expected ${formatNicely(expected, session)} to be found in collection ${collection},${because} but it was not found.`,
    );
  },
  source: 'https://pester.dev/docs/assertions/#contain',
});
