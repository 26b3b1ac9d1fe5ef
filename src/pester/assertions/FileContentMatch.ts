import { defineAssertion } from '../assertion.ts';
import { fileContentOutcome } from '../file-content.ts';

export default defineAssertion({
  name: 'FileContentMatch',
  parameters: { ExpectedContent: { type: 'object', position: 0 } },
  test: (context) => fileContentOutcome(context, { exactly: false, multiline: false }),
  source: 'https://pester.dev/docs/assertions/#filecontentmatch',
});
