import { defineAssertion, outcome } from '../assertion.ts';
import { toText } from '../../runtime/convert/to-text.ts';
import { formatNicely } from '../format-nicely.ts';
import { binaryOperators } from '../../runtime/operators/binary.ts';

export default defineAssertion({
  name: 'MatchExactly',
  aliases: ['CMATCH'],
  parameters: { RegularExpression: { type: 'object', position: 0 } },
  test({ actual, parameters, negate, because, session }) {
    const pattern = toText(parameters.RegularExpression ?? null, session);
    const holds = binaryOperators.cmatch(toText(actual, session), pattern, session) === true;
    return outcome(holds, negate, () =>
      negate
        ? `Expected regular expression '${pattern}' to not case sensitively match ${formatNicely(actual, session)},${because} but it did match.`
        : `Expected regular expression '${pattern}' to case sensitively match ${formatNicely(actual, session)},${because} but it did not match.`,
    );
  },
  source: 'https://pester.dev/docs/assertions/',
});
