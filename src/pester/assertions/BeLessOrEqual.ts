import { defineAssertion } from '../assertion.ts';
import { orderOutcome } from '../order-outcome.ts';

export default defineAssertion({
  name: 'BeLessOrEqual',
  aliases: ['LE'],
  parameters: { ExpectedValue: { type: 'object', position: 0 } },
  test: (context) => orderOutcome(context, context.negate ? 'greater' : 'lessOrEqual'),
  source: 'https://pester.dev/docs/assertions/#belessorequal',
});
