import { findTypeName, parseTypeName } from '../../runtime/convert/resolve-type-name.ts';
import { toText } from '../../runtime/convert/to-text.ts';
import { TypeValue } from '../../runtime/types/type-value.ts';
import { isInstanceOf, typeOf } from '../../runtime/types/types.ts';
import { unwrap } from '../../runtime/values/members.ts';
import { defineAssertion, outcome } from '../assertion.ts';
import { pesterError } from '../pester-error.ts';
import { formatNicely, formatType } from '../format-nicely.ts';

export default defineAssertion({
  name: 'BeOfType',
  aliases: ['HaveType'],
  parameters: { ExpectedType: { type: 'object', position: 0 } },
  test({ actual, parameters, negate, because, session }) {
    const given = parameters.ExpectedType;
    const text = given instanceof TypeValue ? '' : toText(given ?? null, session).replace(/^\[|\]$/g, '');
    const type = given instanceof TypeValue ? given : findTypeName(parseTypeName(text), session);
    if (!type) throw pesterError(`Could not find type [${text}]. Make sure that the assembly that contains that type is loaded.`);
    const own = typeOf(unwrap(actual));
    return outcome(isInstanceOf(actual, type), negate, () =>
      negate
        ? `Expected the value to not have type ${formatType(type)} or any of its subtypes,${because} but got ${formatNicely(actual, session)} with type ${formatType(own)}.`
        : `Expected the value to have type ${formatType(type)} or any of its subtypes,${because} but got ${formatNicely(actual, session)} with type ${own ? formatType(own) : '$null'}.`,
    );
  },
  source: 'https://pester.dev/docs/assertions/#beoftype',
});
