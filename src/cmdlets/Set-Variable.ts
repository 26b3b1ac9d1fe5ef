import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { scopeOfArgument } from '../runtime/scope-argument.ts';
import type { Value } from '../runtime/values/value.ts';
import { assignVariable } from '../runtime/variable-access.ts';

export default defineCmdlet({
  name: 'Set-Variable',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['sv', 'set'],
  parameters: {
    Name: { type: 'string[]', position: 0, mandatory: true, byPropertyName: true },
    Value: { type: 'object', position: 1, pipeline: true, byPropertyName: true },
    Include: { type: 'string[]', notSimulated: true },
    Exclude: { type: 'string[]', notSimulated: true },
    Description: { type: 'string' },
    Option: { type: 'System.Management.Automation.ScopedItemOptions' },
    Force: { type: 'switch' },
    Visibility: { type: 'System.Management.Automation.SessionStateEntryVisibility' },
    PassThru: { type: 'switch' },
    Scope: { type: 'string' },
    Append: { edition: '7.6', type: 'switch', notSimulated: true },
  },
  supportsShouldProcess: true,
  state: () => ({ values: [] as Value[] }),
  process({ Value }, host, state) {
    if (host.isBound('Value')) state.values.push(Value ?? null);
  },
  end({ Name, Description, Option, Visibility, Force, PassThru, Scope }, host, state) {
    const scope = scopeOfArgument(host.frame, Scope);
    const { values } = state;
    const value = values.length === 0 ? (host.isBound('Value') ? { value: null } : undefined) : { value: values.length === 1 ? values[0] : values };
    const option = Option === undefined || Option === null ? undefined : toText(Option, host.session);
    const visibility = Visibility === undefined || Visibility === null ? undefined : toText(Visibility, host.session);
    for (const name of Name ?? []) {
      if (!host.shouldProcess(`Name: ${name} Value: ${value ? toText(value.value, host.session) : ''}`, 'Set variable')) continue;
      const variable = assignVariable(host, scope, name, value, { option, description: Description, visibility, force: Force });
      if (variable && PassThru) host.write(variable);
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/set-variable',
  examples: [{ script: 'Set-Variable -Name a, b -Value 3; "$a$b"', stdout: '33\n' }],
});
