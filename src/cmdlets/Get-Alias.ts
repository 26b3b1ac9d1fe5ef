import { aliasesOf, aliasNotFound } from '../runtime/commands/alias-access.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { scopeOfArgument } from '../runtime/scope-argument.ts';
import { matchesAny, matchesWildcard } from '../runtime/text/wildcard-pattern.ts';

export default defineCmdlet({
  name: 'Get-Alias',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['gal'],
  parameters: {
    Name: {
      type: 'string[]',
      validate: { notNullOrEmpty: true },
      sets: { Default: { position: 0, pipeline: true, byPropertyName: true } },
      wildcards: true,
    },
    Exclude: { type: 'string[]' },
    Scope: { type: 'string' },
    Definition: { type: 'string[]', validate: { notNullOrEmpty: true }, sets: ['Definition'] },
  },
  defaultSet: 'Default',
  process({ Name, Exclude, Scope, Definition }, host) {
    const aliases = aliasesOf(scopeOfArgument(host.frame, Scope), Scope !== undefined);
    const byDefinition = host.parameterSet === 'Definition';
    for (const pattern of (byDefinition ? Definition : Name) ?? ['*']) {
      const found = aliases.filter(
        (alias) => matchesWildcard(byDefinition ? alias.target : alias.name, pattern) && !matchesAny(alias.name, Exclude, false),
      );
      for (const alias of found) host.write(alias);
      if (found.length === 0 && !hasWildcards(pattern) && !matchesAny(pattern, Exclude, false))
        host.error(aliasNotFound(byDefinition ? 'definition' : 'name', pattern));
    }
  },
  outputTypes: ['System.Management.Automation.AliasInfo'],
  examples: [
    {
      script:
        '(Get-Alias gci).Definition; (Get-Alias -Definition Get-ChildItem).Name; Get-Alias nosuch -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'Get-ChildItem\ndir\ngci\nItemNotFoundException,Microsoft.PowerShell.Commands.GetAliasCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-alias',
});
