import { describe, expect, it } from 'vitest';
import { knownGaps } from '../../../recorded/known-gaps.ts';
import answers from './console-answers.json' with { type: 'json' };
import { runText } from './run-text.ts';

const gaps = knownGaps();

// What PowerShell 7.6.5 wrote to a redirected stdout of 80 columns.
describe('the console shows what PowerShell 7 shows', () => {
  for (const { name, script, stdout } of answers) {
    const reason = gaps.get(`console/${name}`);
    // A listed case that has come to pass fails, until it is taken off the list.
    (reason === undefined ? it : it.fails)(reason === undefined ? name : `${name} (known gap: ${reason})`, () => {
      expect(runText(script).stdout).toBe(stdout);
    });
  }
});
