import { toBoolean } from '../../runtime/convert/to-boolean.ts';
import { defineAssertion, outcome } from '../assertion.ts';
import { formatNicely } from '../format-nicely.ts';

export default defineAssertion({
  name: 'BeTrue',
  test({ actual, negate, because, session }) {
    // Negated it is the other of the two, and says so.
    const expected = negate ? '$false' : '$true';
    const holds = toBoolean(actual);
    return outcome(holds, negate, () => `Expected ${expected},${because} but got ${formatNicely(actual, session)}.`);
  },
  source: 'https://pester.dev/docs/assertions/#betrue',
});
