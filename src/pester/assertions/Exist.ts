import { toBoolean } from '../../runtime/convert/to-boolean.ts';
import { defineAssertion, outcome } from '../assertion.ts';
import { callReal } from '../call-real.ts';
import { formatNicely } from '../format-nicely.ts';

export default defineAssertion({
  name: 'Exist',
  test({ actual, negate, because, session }) {
    const [exists] = callReal(session, 'Test-Path', [{ kind: 'value', value: actual }]);
    return outcome(toBoolean(exists ?? null), negate, () => {
      const path = formatNicely(actual, session);
      return negate
        ? `Expected path ${path} to not exist,${because} but it did exist.`
        : `Expected path ${path} to exist,${because} but it did not exist.`;
    });
  },
  source: 'https://pester.dev/docs/assertions/#exist',
});
