import { toBoolean } from '../../runtime/convert/to-boolean.ts';
import { binaryOperators } from '../../runtime/operators/binary.ts';
import { defineAssertion, outcome } from '../assertion.ts';
import { formatNicely } from '../format-nicely.ts';

export default defineAssertion({
  name: 'BeLessThan',
  aliases: ['LT'],
  parameters: { ExpectedValue: { type: 'object', position: 0 } },
  test({ actual, parameters, negate, because, session }) {
    const expected = parameters.ExpectedValue ?? null;
    const holds = toBoolean(binaryOperators.ilt(actual, expected, session));
    return outcome(holds, negate, () =>
      `Expected the actual value to be ${negate ? 'greater than or equal to' : 'less than'} ${formatNicely(expected, session)},${because} but got ${formatNicely(actual, session)}.`,
    );
  },
  source: 'https://pester.dev/docs/assertions/',
});
