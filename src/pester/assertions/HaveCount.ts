import { toText } from '../../runtime/convert/to-text.ts';
import { getMember } from '../../runtime/members/get-member.ts';
import { defineAssertion, outcome } from '../assertion.ts';
import { formatNicely } from '../format-nicely.ts';
import { pesterArgumentError } from '../pester-error.ts';

export default defineAssertion({
  name: 'HaveCount',
  takesArray: true,
  parameters: { ExpectedValue: { type: 'int', position: 0 } },
  test({ actual, parameters, negate, because, session }) {
    const expected = (parameters.ExpectedValue ?? 0) as number;
    if (expected < 0) throw pesterArgumentError('Excpected collection size must be greater than or equal to 0.');
    const count = actual === null || actual === undefined ? 0 : Number(toText(getMember(actual, 'Count', session) ?? null, session));
    return outcome(count === expected, negate, () => {
      const collection = formatNicely(actual, session);
      const but = count === 0 ? 'but got an empty collection.' : `but got collection with ${negate ? 'that size' : `size ${count}`} ${collection}.`;
      const wanted = negate
        ? expected === 0
          ? 'a non-empty collection'
          : `a collection with size different from ${expected}`
        : expected === 0
          ? 'an empty collection'
          : `a collection with size ${expected}`;
      return `Expected ${wanted},${because} ${but}`;
    });
  },
  source: 'https://pester.dev/docs/assertions/#havecount',
});
