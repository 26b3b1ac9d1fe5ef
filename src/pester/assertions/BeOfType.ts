import { toBoolean } from '../../runtime/convert/to-boolean.ts';
import { binaryOperators } from '../../runtime/operators/binary.ts';
import { typeOf } from '../../runtime/types/types.ts';
import { unwrap } from '../../runtime/values/members.ts';
import { defineAssertion, outcome } from '../assertion.ts';
import { expectedType } from '../expected-type.ts';
import { formatNicely, formatType } from '../format-nicely.ts';

export default defineAssertion({
  name: 'BeOfType',
  aliases: ['HaveType'],
  parameters: { ExpectedType: { type: 'object', position: 0 } },
  test({ actual, parameters, negate, because, session }) {
    const type = expectedType(parameters.ExpectedType ?? null, session);
    const holds = toBoolean(binaryOperators.is(actual, type, session));
    return outcome(holds, negate, () => {
      const but = `${formatNicely(actual, session)} with type ${formatType(typeOf(unwrap(actual)))}`;
      return `Expected the value to ${negate ? 'not ' : ''}have type ${formatNicely(type, session)} or any of its subtypes,${because} but got ${but}.`;
    });
  },
  source: 'https://pester.dev/docs/assertions/#beoftype',
});
