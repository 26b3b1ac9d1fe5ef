import { NotSimulated } from '../base/not-simulated.ts';
import { syntaxOf } from '../dotnet/commands/parameter-objects.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { Command } from '../runtime/commands/command.ts';
import { type CommandQuery, findCommands } from '../runtime/commands/find-commands.ts';
import { commandNotFound } from '../runtime/commands/resolve-command.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';

export default defineCmdlet({
  name: 'Get-Command',
  module: 'Microsoft.PowerShell.Core',
  aliases: ['gcm'],
  parameters: {
    Name: {
      type: 'string[]',
      validate: { notNullOrEmpty: true },
      sets: { AllCommandSet: { position: 0, pipeline: true, byPropertyName: true } },
      wildcards: true,
    },
    Verb: { type: 'string[]', sets: { CmdletSet: { byPropertyName: true } }, wildcards: true },
    Noun: { type: 'string[]', sets: { CmdletSet: { byPropertyName: true } }, wildcards: true },
    Module: { type: 'string[]', aliases: ['PSSnapin'], byPropertyName: true, wildcards: true },
    ExcludeModule: { edition: '7.6', type: 'string[]', notSimulated: true },
    FullyQualifiedModule: { type: 'Microsoft.PowerShell.Commands.ModuleSpecification[]', byPropertyName: true, notSimulated: true },
    CommandType: { type: 'System.Management.Automation.CommandTypes', aliases: ['Type'], sets: { AllCommandSet: { byPropertyName: true } } },
    TotalCount: { type: 'int', byPropertyName: true },
    Syntax: { type: 'switch', byPropertyName: true },
    ShowCommandInfo: { type: 'switch', notSimulated: true },
    ArgumentList: { type: 'object[]', aliases: ['Args'], validate: { allowNull: true, allowEmptyCollection: true }, position: 1, remaining: true },
    All: { type: 'switch', byPropertyName: true },
    ListImported: { type: 'switch', byPropertyName: true },
    ParameterName: { type: 'string[]', validate: { notNullOrEmpty: true }, notSimulated: true },
    ParameterType: { type: 'System.Management.Automation.PSTypeName[]', validate: { notNullOrEmpty: true }, notSimulated: true },
    UseFuzzyMatching: { edition: '7.6', type: 'switch', sets: ['AllCommandSet'], notSimulated: true },
    FuzzyMinimumDistance: { edition: '7.6', type: 'System.UInt32', sets: ['AllCommandSet'], notSimulated: true },
    UseAbbreviationExpansion: { edition: '7.6', type: 'switch', sets: { AllCommandSet: { byPropertyName: true } }, notSimulated: true },
  },
  defaultSet: 'CmdletSet',
  state: () => ({ found: [] as Command[] }),
  process({ Name, Verb, Noun, Module, CommandType, All }, host, state) {
    const { session } = host;
    const types = CommandType instanceof EnumValue ? CommandType.value : 383;
    const query: Omit<CommandQuery, 'name'> = { types, verbs: Verb, nouns: Noun, modules: Module, all: All };
    if (!Name && !Verb && !Noun && !Module) throw new NotSimulated('command', 'Get-Command without a name');
    for (const name of Name ?? ['*']) {
      const found = findCommands(session, { ...query, name });
      if (found.length === 0 && !hasWildcards(name)) {
        const { exception, category } = commandNotFound(session, name).record;
        host.error({ id: 'CommandNotFoundException', message: exception.message, category, target: name, exception: exception.typeName });
      }
      state.found.push(...found);
    }
  },
  // What was not found is told before what was.
  end({ TotalCount, Syntax }, host, { found }) {
    const count = TotalCount === undefined || TotalCount < 0 ? found.length : TotalCount;
    for (const command of found.slice(0, count)) host.write(Syntax ? syntaxOf(command, host.session) : command);
  },
  outputTypes: ['System.Management.Automation.CommandInfo'],
  examples: [
    {
      script: '[bool](Get-Command Get-Item); [bool](Get-Command Get-NoSuch -ErrorAction SilentlyContinue); $Error[0].FullyQualifiedErrorId',
      stdout: 'True\nFalse\nCommandNotFoundException,Microsoft.PowerShell.Commands.GetCommandCommand\n',
    },
    {
      script: 'function foo {}; (Get-Command foo).CommandType; (Get-Command gci).Definition; (Get-Command Get-Item).Source',
      stdout: 'Function\nGet-ChildItem\nMicrosoft.PowerShell.Management\n',
    },
    {
      script: '(Get-Command Get-Item, Set-Item).Name; (Get-Command Get-It*).Name',
      stdout: 'Get-Item\nSet-Item\nGet-Item\nGet-ItemProperty\nGet-ItemPropertyValue\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-command',
});
