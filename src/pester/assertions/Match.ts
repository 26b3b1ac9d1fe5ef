import { defineAssertion, outcome } from '../assertion.ts';
import { toText } from '../../runtime/convert/to-text.ts';
import { formatNicely } from '../format-nicely.ts';
import { binaryOperators } from '../../runtime/operators/binary.ts';

export default defineAssertion({
  name: 'Match',
  parameters: { RegularExpression: { type: 'object', position: 0 } },
  test({ actual, parameters, negate, because, session }) {
    const pattern = toText(parameters.RegularExpression ?? null, session);
    const holds = binaryOperators.imatch(toText(actual, session), pattern, session) === true;
    return outcome(holds, negate, () =>
      negate
        ? `Expected regular expression '${pattern}' to not match ${formatNicely(actual, session)},${because} but it did match.`
        : `Expected regular expression '${pattern}' to match ${formatNicely(actual, session)},${because} but it did not match.`,
    );
  },
  source: 'https://pester.dev/docs/assertions/',
});
