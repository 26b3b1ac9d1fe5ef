import { aliasesOf, aliasNotFound, removeAlias } from '../runtime/commands/alias-access.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { scopeOfArgument } from '../runtime/scope-argument.ts';

export default defineCmdlet({
  name: 'Remove-Alias',
  module: 'Microsoft.PowerShell.Utility',
  edition: '7.6',
  parameters: {
    Name: { type: 'string[]', mandatory: true, position: 0, pipeline: true, byPropertyName: true },
    Scope: { type: 'string' },
    Force: { type: 'switch' },
  },
  defaultSet: 'Default',
  process({ Name, Scope, Force }, host) {
    for (const name of Name ?? []) {
      // Without -Scope it is the alias of the scope that the call stands in.
      const alias = aliasesOf(scopeOfArgument(host.frame, Scope), true).find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (!alias) host.error(aliasNotFound('name', name));
      else {
        const refused = removeAlias(host.session, alias, Force);
        if (refused) host.fail(refused);
      }
    }
  },
  examples: [
    {
      script:
        'Set-Alias hello Get-Date; Remove-Alias hello; Test-Path alias:hello; Remove-Alias hello -ErrorAction SilentlyContinue; $Error[0].CategoryInfo.Category',
      stdout: 'False\nObjectNotFound\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/remove-alias',
});
