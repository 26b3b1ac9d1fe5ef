import { defineAssertion, outcome } from '../assertion.ts';
import { beMessage } from '../be-message.ts';
import { sameValues } from '../same-values.ts';

export default defineAssertion({
  name: 'BeExactly',
  aliases: ['CEQ'],
  takesArray: true,
  parameters: { ExpectedValue: { type: 'object', position: 0 } },
  test(context) {
    const expected = context.parameters.ExpectedValue ?? null;
    const holds = sameValues(context.actual, expected, false, context.session);
    return outcome(holds, context.negate, () => beMessage(context, expected, true));
  },
  source: 'https://pester.dev/docs/assertions/#be',
});
