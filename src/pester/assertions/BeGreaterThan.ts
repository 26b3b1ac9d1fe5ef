import { defineAssertion } from '../assertion.ts';
import { orderOutcome } from '../order-outcome.ts';

export default defineAssertion({
  name: 'BeGreaterThan',
  aliases: ['GT'],
  parameters: { ExpectedValue: { type: 'object', position: 0 } },
  test: (context) => orderOutcome(context, context.negate ? 'lessOrEqual' : 'greater'),
  source: 'https://pester.dev/docs/assertions/#begreaterthan',
});
