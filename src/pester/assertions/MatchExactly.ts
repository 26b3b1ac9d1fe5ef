import { toBoolean } from '../../runtime/convert/to-boolean.ts';
import { binaryOperators } from '../../runtime/operators/binary.ts';
import { defineAssertion, outcome } from '../assertion.ts';
import { formatNicely } from '../format-nicely.ts';

export default defineAssertion({
  name: 'MatchExactly',
  aliases: ['CMATCH'],
  parameters: { RegularExpression: { type: 'object', position: 0 } },
  test({ actual, parameters, negate, because, session }) {
    const pattern = parameters.RegularExpression ?? null;
    const nicely = [formatNicely(pattern, session), formatNicely(actual, session)];
    return outcome(toBoolean(binaryOperators.cmatch(actual, pattern, session)), negate, () =>
      negate
        ? `Expected regular expression ${nicely[0]} to not case sensitively match ${nicely[1]},${because} but it did match.`
        : `Expected regular expression ${nicely[0]} to case sensitively match ${nicely[1]},${because} but it did not match.`,
    );
  },
  source: 'https://pester.dev/docs/assertions/#matchexactly',
});
