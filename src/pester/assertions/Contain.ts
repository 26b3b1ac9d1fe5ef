import { toBoolean } from '../../runtime/convert/to-boolean.ts';
import { binaryOperators } from '../../runtime/operators/binary.ts';
import { defineAssertion, outcome } from '../assertion.ts';
import { formatNicely } from '../format-nicely.ts';

export default defineAssertion({
  name: 'Contain',
  takesArray: true,
  parameters: { ExpectedValue: { type: 'object', position: 0 } },
  test({ actual, parameters, negate, because, session }) {
    const expected = parameters.ExpectedValue ?? null;
    const nicely = [formatNicely(expected, session), formatNicely(actual, session)];
    return outcome(toBoolean(binaryOperators.icontains(actual, expected, session)), negate, () =>
      negate
        ? `Expected ${nicely[0]} to not be found in collection ${nicely[1]},${because} but it was found.`
        : `Expected ${nicely[0]} to be found in collection ${nicely[1]},${because} but it was not found.`,
    );
  },
  source: 'https://pester.dev/docs/assertions/#contain',
});
