import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import cmdlets from '../../src/cmdlets/index.generated.ts';
import type { CmdletDefinition } from '../../src/runtime/commands/cmdlet.ts';

interface RecordedCommand {
  name: string;
  parameters: { name: string; aliases?: string[] }[];
}

const recorded = new Map(
  (
    JSON.parse(readFileSync(new URL('../recorded/commands/powershell-7.6.5.json', import.meta.url), 'utf8')) as { commands: RecordedCommand[] }
  ).commands.map((command) => [command.name, command]),
);

const common =
  /^(Verbose|Debug|ErrorAction|WarningAction|InformationAction|ProgressAction|ErrorVariable|WarningVariable|InformationVariable|OutVariable|OutBuffer|PipelineVariable|WhatIf|Confirm)$/;

describe('a cmdlet declares the parameters that the real one declares', () => {
  for (const cmdlet of cmdlets as unknown as readonly CmdletDefinition[]) {
    const real = recorded.get(cmdlet.name);
    if (!real) continue;
    test(cmdlet.name, () => {
      const names = real.parameters.map(({ name }) => name).filter((name) => !common.test(name));
      expect(names.filter((name) => !(name in cmdlet.parameters)).sort()).toEqual([]);
    });
  }
});
