import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { matchesAny } from '../runtime/text/wildcard-pattern.ts';

export default defineCmdlet({
  name: 'Export-ModuleMember',
  module: 'Microsoft.PowerShell.Core',
  parameters: {
    Function: { type: 'string[]', validate: { allowEmptyCollection: true }, position: 0, pipeline: true, byPropertyName: true, wildcards: true },
    Cmdlet: { type: 'string[]', validate: { allowEmptyCollection: true }, byPropertyName: true },
    Variable: { type: 'string[]', validate: { notNull: true }, byPropertyName: true, wildcards: true },
    Alias: { type: 'string[]', validate: { notNull: true }, byPropertyName: true, wildcards: true },
  },
  process({ Function: functions, Variable, Alias }, host) {
    const { module, topScope } = host.frame.state;
    if (!module) {
      return host.fail({
        id: 'Modules_CanOnlyExecuteExportModuleMemberInsideAModule',
        message: 'The Export-ModuleMember cmdlet can only be called from inside a module.',
        category: 'PermissionDenied',
        exception: 'System.InvalidOperationException',
      });
    }
    module.exportsDeclared = true;
    if (functions) {
      for (const [key, command] of topScope.functions) {
        if (!matchesAny(command.name, functions, false)) continue;
        module.exportedFunctions.set(key, command);
        host.verbose(`Exporting function '${command.name}'.`);
      }
    }
    for (const [key, variable] of topScope.variables)
      if (Variable && matchesAny(variable.name, Variable, false)) module.exportedVariables.set(key, variable);
    for (const [key, alias] of topScope.aliases) if (Alias && matchesAny(key, Alias, false)) module.exportedAliases.set(key, alias);
  },
  examples: [
    {
      script:
        'Set-Content m.psm1 "function Pub { Priv }; function Priv { \'priv\' }; Export-ModuleMember -Function Pub"; Import-Module ./m.psm1; Pub; [bool](Get-Command Priv -ErrorAction Ignore)',
      stdout: 'priv\nFalse\n',
    },
    {
      script: 'try { Export-ModuleMember -Function x } catch { $_.FullyQualifiedErrorId }',
      stdout: 'Modules_CanOnlyExecuteExportModuleMemberInsideAModule,Microsoft.PowerShell.Commands.ExportModuleMemberCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/export-modulemember',
});
