import { defineAssertion } from '../assertion.ts';
import { fileContentOutcome } from '../file-content.ts';

export default defineAssertion({
  name: 'FileContentMatchMultilineExactly',
  parameters: { ExpectedContent: { type: 'object', position: 0 } },
  test: (context) => fileContentOutcome(context, { exactly: true, multiline: true }),
  source: 'https://pester.dev/docs/assertions/#filecontentmatchmultilineexactly',
});
