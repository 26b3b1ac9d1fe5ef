import { defineAssertion, outcome } from '../assertion.ts';
import { toText } from '../../runtime/convert/to-text.ts';
import { formatNicely } from '../format-nicely.ts';
import { matchesWildcard } from '../../runtime/text/wildcard-pattern.ts';

export default defineAssertion({
  name: 'BeLike',
  parameters: { ExpectedValue: { type: 'object', position: 0 } },
  test({ actual, parameters, negate, because, session }) {
    const pattern = toText(parameters.ExpectedValue ?? null, session);
    const holds = matchesWildcard(toText(actual, session), pattern, true);
    return outcome(holds, negate, () =>
      negate
        ? `Expected like wildcard '${pattern}' to not match ${formatNicely(actual, session)},${because} but it did match.`
        : `Expected like wildcard '${pattern}' to match ${formatNicely(actual, session)},${because} but it did not match.`,
    );
  },
  source: 'https://pester.dev/docs/assertions/',
});
