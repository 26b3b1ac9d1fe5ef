import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import cmdlets from '../../src/cmdlets/index.generated.ts';
import { declaredCommands } from '../../src/pester/mocks/declared-commands.ts';
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

test('a cmdlet that is simulated everywhere is declared once: not among those that are known by their declaration alone', () => {
  const everywhere = (cmdlets as unknown as readonly CmdletDefinition[]).filter(({ windowsOnly, edition }) => !windowsOnly && !edition);
  expect(everywhere.map(({ name }) => name).filter((name) => name in declaredCommands)).toEqual([]);
});
