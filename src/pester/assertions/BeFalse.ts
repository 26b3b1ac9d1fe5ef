import { toBoolean } from '../../runtime/convert/to-boolean.ts';
import { defineAssertion, outcome } from '../assertion.ts';
import { formatNicely } from '../format-nicely.ts';

export default defineAssertion({
  name: 'BeFalse',
  test({ actual, negate, because, session }) {
    return outcome(!toBoolean(actual), negate, () =>
      negate ? `Expected $false to be different from the actual value,${because} but got the same value.` : `Expected $false,${because} but got ${formatNicely(actual, session)}.`,
    );
  },
  source: 'https://pester.dev/docs/assertions/',
});
