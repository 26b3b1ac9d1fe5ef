import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { scopeOfArgument } from '../runtime/scope-argument.ts';
import { isPattern, matchingVariables, variableNotFound, variableNotRemovable } from '../runtime/variable-access.ts';

export default defineCmdlet({
  name: 'Remove-Variable',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['rv'],
  parameters: {
    Name: { type: 'string[]', position: 0, mandatory: true, byPropertyName: true },
    Include: { type: 'string[]', notSimulated: true },
    Exclude: { type: 'string[]', notSimulated: true },
    Force: { type: 'switch' },
    Scope: { type: 'string' },
  },
  supportsShouldProcess: true,
  process({ Name, Force, Scope }, host) {
    const scope = scopeOfArgument(host.frame, Scope);
    for (const name of Name ?? []) {
      const found = matchingVariables(scope, name, Scope !== undefined);
      if (found.length === 0 && !isPattern(name)) host.error(variableNotFound(name));
      for (const variable of found) {
        if (variable.isConstant || (variable.isReadOnly && !Force)) {
          host.error(variableNotRemovable(variable.name));
          continue;
        }
        if (!host.shouldProcess(`Name: ${variable.name}`, 'Remove variable')) continue;
        for (let current: typeof scope | undefined = scope; current; current = current.parent) {
          if (current.variables.get(variable.name.toLowerCase()) === variable) current.variables.delete(variable.name.toLowerCase());
        }
      }
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/remove-variable',
});
