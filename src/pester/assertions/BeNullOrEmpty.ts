import { defineAssertion, outcome } from '../assertion.ts';
import { formatNicely } from '../format-nicely.ts';

export default defineAssertion({
  name: 'BeNullOrEmpty',
  test({ actual, input, negate, because, session }) {
    const holds = input.length === 0 || (input.length === 1 && (actual === null || actual === undefined || actual === '' || (Array.isArray(actual) && actual.length === 0)));
    return outcome(holds, negate, () =>
      negate ? `Expected a value,${because} but got $null or empty.` : `Expected $null or empty,${because} but got ${formatNicely(actual, session)}.`,
    );
  },
  source: 'https://pester.dev/docs/assertions/#benullorempty',
});
