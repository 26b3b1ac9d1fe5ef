import { describe, expect, test } from 'vitest';
import cmdlets from '../../src/cmdlets/index.generated.ts';
import type { CmdletDefinition } from '../../src/runtime/commands/cmdlet.ts';
import { runRecorded } from '../recorded/run-recorded.ts';

describe('the examples of every cmdlet give what they say', () => {
  for (const { name, examples = [] } of cmdlets as unknown as readonly CmdletDefinition[]) {
    examples.forEach(({ script, stdout }, index) => {
      test(`${name}, example ${index + 1}`, () => {
        const report = runRecorded(script);
        expect({ outcome: report.outcome, stdout: report.stdout }).toEqual({ outcome: 'exited', stdout });
      });
    });
  }
});
