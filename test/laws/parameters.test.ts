import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import cmdlets from '../../src/cmdlets/index.generated.ts';
import { declaredCommands } from '../../src/pester/mocks/declared-commands.ts';
import type { CmdletDefinition } from '../../src/runtime/commands/cmdlet.ts';
import { definitionOfEdition } from '../../src/runtime/commands/definition-of-edition.ts';
import type { ParameterDefinition } from '../../src/runtime/commands/parameter.ts';

interface SetUse {
  mandatory?: boolean;
  position?: number;
  pipeline?: boolean;
  byPropertyName?: boolean;
}

interface RecordedCommand {
  name: string;
  defaultSet: string | null;
  parameters: { name: string; aliases?: string[]; sets: (SetUse & { set: string })[] }[];
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

const everySet = '__AllParameterSets';

/** `Name set:m0pn`: mandatory, position, from the pipeline by value, and by property name. */
const shown = (name: string, sets: readonly (SetUse & { set: string })[]) =>
  `${name} ${sets
    .map(
      ({ set, mandatory, position, pipeline, byPropertyName }) =>
        `${set}:${mandatory ? 'm' : ''}${position ?? ''}${pipeline ? 'p' : ''}${byPropertyName ? 'n' : ''}`,
    )
    .sort()
    .join(' ')}`;

function setsOf({ sets, ...own }: ParameterDefinition): (SetUse & { set: string })[] {
  if (!sets) return [{ ...own, set: everySet }];
  if (Array.isArray(sets)) return (sets as string[]).map((set) => ({ ...own, set }));
  return Object.entries(sets as Record<string, SetUse>).map(([set, use]) => ({ ...own, ...use, set }));
}

describe('a cmdlet declares sets, positions and aliases as the real one does', () => {
  // The many sets of Invoke-Command are of remoting, which is not simulated.
  const compared = (cmdlets as unknown as readonly CmdletDefinition[]).filter(({ name, edition }) => edition !== '5.1' && name !== 'Invoke-Command');
  for (const raw of compared) {
    const real = recorded.get(raw.name);
    if (!real) continue;
    test(raw.name, () => {
      const cmdlet = definitionOfEdition(raw, '7.6');
      const both = real.parameters.filter(({ name }) => name in cmdlet.parameters && !common.test(name));
      const aliases = (list: readonly string[] = []) => list.map((alias) => alias.toLowerCase()).sort();
      expect({
        defaultSet: cmdlet.defaultSet ?? null,
        parameters: both.map(({ name }) => shown(name, setsOf(cmdlet.parameters[name]))),
        aliases: both.map(({ name }) => aliases(cmdlet.parameters[name].aliases)),
      }).toEqual({
        defaultSet: real.defaultSet ?? null,
        parameters: both.map(({ name, sets }) => shown(name, sets)),
        aliases: both.map((parameter) => aliases(parameter.aliases)),
      });
    });
  }
});
