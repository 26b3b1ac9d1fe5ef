import { defineAssertion } from '../assertion.ts';
import { orderOutcome } from '../order-outcome.ts';

export default defineAssertion({
  name: 'BeLessThan',
  aliases: ['LT'],
  parameters: { ExpectedValue: { type: 'object', position: 0 } },
  test: (context) => orderOutcome(context, context.negate ? 'greaterOrEqual' : 'less'),
  source: 'https://pester.dev/docs/assertions/#belessthan',
});
