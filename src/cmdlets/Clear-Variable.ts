import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { scopeOfArgument } from '../runtime/scope-argument.ts';
import { isPattern, matchingVariables, variableNotFound, variableNotWritable } from '../runtime/variable-access.ts';

export default defineCmdlet({
  name: 'Clear-Variable',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['clv'],
  parameters: {
    Name: { type: 'string[]', position: 0, mandatory: true, byPropertyName: true },
    Include: { type: 'string[]', notSimulated: true },
    Exclude: { type: 'string[]', notSimulated: true },
    Force: { type: 'switch' },
    PassThru: { type: 'switch' },
    Scope: { type: 'string' },
  },
  supportsShouldProcess: true,
  process({ Name, Force, PassThru, Scope }, host) {
    const scope = scopeOfArgument(host.frame, Scope);
    for (const name of Name ?? []) {
      const found = matchingVariables(scope, name, Scope !== undefined);
      if (found.length === 0 && !isPattern(name)) host.error(variableNotFound(name));
      for (const variable of found) {
        if (variable.isConstant || (variable.isReadOnly && !Force)) {
          host.error(variableNotWritable(variable.name));
          continue;
        }
        if (!host.shouldProcess(`Name: ${variable.name}`, 'Clear variable')) continue;
        variable.value = null;
        if (PassThru) host.write(variable);
      }
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/clear-variable',
});
