import { defineAssertion, outcome } from '../assertion.ts';
import { formatCollection } from '../format-nicely.ts';
import { collectionOf } from '../same-values.ts';

export default defineAssertion({
  name: 'HaveCount',
  parameters: { ExpectedValue: { type: 'int', position: 0 } },
  test({ actual, input, parameters, negate, because, session }) {
    const expected = parameters.ExpectedValue as number;
    const elements = input.length === 1 ? (collectionOf(actual) ?? (actual === null ? [] : [actual])) : [...input];
    const what = (count: number) => (count === 0 ? 'an empty collection' : `a collection with size ${count}`);
    return outcome(elements.length === expected, negate, () => {
      if (negate) {
        return expected === 0
          ? `Expected a non-empty collection,${because} but got an empty collection.`
          : `Expected a collection with size different from ${expected},${because} but got collection with that size ${formatCollection(elements, session)}.`;
      }
      if (elements.length === 0) return `Expected ${what(expected)},${because} but got an empty collection.`;
      return `Expected ${what(expected)},${because} but got collection with size ${elements.length} ${formatCollection(elements, session)}.`;
    });
  },
  source: 'https://pester.dev/docs/assertions/#havecount',
});
