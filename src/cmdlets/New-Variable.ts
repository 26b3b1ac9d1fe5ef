import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { scopeOfArgument } from '../runtime/scope-argument.ts';
import { assignVariable } from '../runtime/variable-access.ts';

export default defineCmdlet({
  name: 'New-Variable',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['nv'],
  parameters: {
    Name: { type: 'string', position: 0, mandatory: true, byPropertyName: true },
    Value: { type: 'object', position: 1, pipeline: true, byPropertyName: true },
    Description: { type: 'string' },
    Option: { type: 'System.Management.Automation.ScopedItemOptions' },
    Visibility: { type: 'System.Management.Automation.SessionStateEntryVisibility' },
    Force: { type: 'switch' },
    PassThru: { type: 'switch' },
    Scope: { type: 'string' },
  },
  supportsShouldProcess: true,
  process({ Name, Value, Description, Option, Visibility, Force, PassThru, Scope }, host) {
    const scope = scopeOfArgument(host.frame, Scope);
    const name = Name ?? '';
    if (scope.variables.has(name.toLowerCase()) && !Force) {
      host.error({
        id: 'VariableAlreadyExists',
        message: `A variable with name '${name}' already exists.`,
        category: 'ResourceExists',
        target: name,
        exception: 'System.Management.Automation.SessionStateException',
      });
      return;
    }
    const option = Option === undefined || Option === null ? undefined : toText(Option, host.session);
    const visibility = Visibility === undefined || Visibility === null ? undefined : toText(Visibility, host.session);
    const variable = assignVariable(host, scope, name, { value: Value ?? null }, { option, description: Description, visibility, force: Force });
    if (variable && PassThru) host.write(variable);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-variable',
  examples: [{ script: 'New-Variable q 3; $q', stdout: '3\n' }],
});
