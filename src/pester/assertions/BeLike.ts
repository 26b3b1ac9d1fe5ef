import { toBoolean } from '../../runtime/convert/to-boolean.ts';
import { binaryOperators } from '../../runtime/operators/binary.ts';
import { defineAssertion, outcome } from '../assertion.ts';
import { formatNicely } from '../format-nicely.ts';

export default defineAssertion({
  name: 'BeLike',
  parameters: { ExpectedValue: { type: 'object', position: 0 } },
  test({ actual, parameters, negate, because, session }) {
    const pattern = parameters.ExpectedValue ?? null;
    const nicely = [formatNicely(pattern, session), formatNicely(actual, session)];
    return outcome(toBoolean(binaryOperators.ilike(actual, pattern, session)), negate, () =>
      negate
        ? `Expected like wildcard ${nicely[0]} to not match ${nicely[1]},${because} but it did match.`
        : `Expected like wildcard ${nicely[0]} to match ${nicely[1]},${because} but it did not match.`,
    );
  },
  source: 'https://pester.dev/docs/assertions/#belike',
});
