import { describe, expect, it } from 'vitest';
import answers from './console-answers.json' with { type: 'json' };
import { runText } from './run-text.ts';

// What PowerShell 7.6.5 wrote to a redirected stdout of 80 columns.
describe('the console shows what PowerShell 7 shows', () => {
  it.each(answers)('$name', ({ script, stdout }) => {
    expect(runText(script).stdout).toBe(stdout);
  });
});
