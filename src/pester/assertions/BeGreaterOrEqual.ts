import { toBoolean } from '../../runtime/convert/to-boolean.ts';
import { binaryOperators } from '../../runtime/operators/binary.ts';
import { defineAssertion, outcome } from '../assertion.ts';
import { formatNicely } from '../format-nicely.ts';

export default defineAssertion({
  name: 'BeGreaterOrEqual',
  aliases: ['GE'],
  parameters: { ExpectedValue: { type: 'object', position: 0 } },
  test({ actual, parameters, negate, because, session }) {
    const expected = parameters.ExpectedValue ?? null;
    const holds = toBoolean(binaryOperators.ige(actual, expected, session));
    return outcome(holds, negate, () =>
      `Expected the actual value to be ${negate ? 'less than' : 'greater than or equal to'} ${formatNicely(expected, session)},${because} but got ${formatNicely(actual, session)}.`,
    );
  },
  source: 'https://pester.dev/docs/assertions/',
});
