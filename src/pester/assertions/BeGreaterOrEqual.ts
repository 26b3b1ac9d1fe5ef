import { defineAssertion } from '../assertion.ts';
import { orderOutcome } from '../order-outcome.ts';

export default defineAssertion({
  name: 'BeGreaterOrEqual',
  aliases: ['GE'],
  parameters: { ExpectedValue: { type: 'object', position: 0 } },
  test: (context) => orderOutcome(context, context.negate ? 'less' : 'greaterOrEqual'),
  source: 'https://pester.dev/docs/assertions/#begreaterorequal',
});
