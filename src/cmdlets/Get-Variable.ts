import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { scopeOfArgument } from '../runtime/scope-argument.ts';
import { matchesWildcard } from '../runtime/text/wildcard-pattern.ts';
import { isPattern, matchingVariables, variableNotFound } from '../runtime/variable-access.ts';

export default defineCmdlet({
  name: 'Get-Variable',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['gv'],
  parameters: {
    Name: { type: 'string[]', position: 0, pipeline: true, byPropertyName: true, validate: { notNullOrEmpty: true } },
    ValueOnly: { type: 'switch' },
    Include: { type: 'string[]' },
    Exclude: { type: 'string[]' },
    Scope: { type: 'string' },
  },
  process({ Name, ValueOnly, Include, Exclude, Scope }, host) {
    const scope = scopeOfArgument(host.frame, Scope);
    const fits = (name: string) =>
      (!Include?.length || Include.some((pattern) => matchesWildcard(name, pattern))) && !Exclude?.some((pattern) => matchesWildcard(name, pattern));
    for (const name of Name ?? ['*']) {
      const found = matchingVariables(scope, name, Scope !== undefined).filter((variable) => fits(variable.name));
      found.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
      if (found.length === 0 && !isPattern(name)) host.error(variableNotFound(name));
      for (const variable of found) {
        if (ValueOnly) host.writeEnumerated(variable.value);
        else host.write(variable);
      }
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-variable',
  examples: [{ script: '$x = 5; (Get-Variable x).Value; Get-Variable x -ValueOnly', stdout: '5\n5\n' }],
});
