import { NotSimulated } from '../base/not-simulated.ts';
import { StoreError } from '../endpoint/stores/store-error.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { enumText } from '../runtime/convert/enum-text.ts';
import { effectiveExecutionPolicy, executionPolicyKey, setExecutionPolicy } from '../runtime/execution-policy.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';

/** The policy's name; `Default` is another name of the strictest. */
function policyNamed(value: EnumValue): string {
  const text = enumText(value);
  return text === 'Default' ? 'Restricted' : text;
}

function refuse(host: CmdletHost, scope: 'CurrentUser' | 'LocalMachine'): never {
  return host.fail({
    id: 'System.UnauthorizedAccessException',
    message: `Access to the registry key '${executionPolicyKey(scope)}' is denied. To change the execution policy for the default (LocalMachine) scope, start Windows PowerShell with the "Run as administrator" option. To change the execution policy for the current user, run "Set-ExecutionPolicy -Scope CurrentUser".`,
    category: 'PermissionDenied',
    exception: 'System.UnauthorizedAccessException',
  });
}

/** It never asks here: a script's own call and a process without a window are not asked. */
export default defineCmdlet({
  name: 'Set-ExecutionPolicy',
  module: 'Microsoft.PowerShell.Security',
  supportsShouldProcess: true,
  parameters: {
    ExecutionPolicy: { type: 'Microsoft.PowerShell.ExecutionPolicy', mandatory: true, position: 0, pipeline: true },
    Scope: { type: 'Microsoft.PowerShell.ExecutionPolicyScope', position: 1, byPropertyName: true },
    Force: { type: 'switch' },
  },
  process({ ExecutionPolicy, Scope }, host) {
    const { session } = host;
    const scope = Scope instanceof EnumValue ? enumText(Scope) : 'LocalMachine';
    if (scope === 'MachinePolicy' || scope === 'UserPolicy') {
      host.fail({
        id: 'CantSetGroupPolicy',
        message: 'Cannot set execution policy. Execution policies at the MachinePolicy or UserPolicy scopes must be set through Group Policy.',
        category: 'InvalidOperation',
        exception: 'System.InvalidOperationException',
      });
    }
    if (session.platform === 'linux') {
      host.fail({
        id: 'System.PlatformNotSupportedException',
        message: 'Operation is not supported on this platform.',
        exception: 'System.PlatformNotSupportedException',
      });
    }
    if (!session.isWindowsPowerShell) throw new NotSimulated('command', 'Set-ExecutionPolicy of PowerShell 7');
    const policy = policyNamed(ExecutionPolicy as EnumValue);
    if (!host.shouldProcess(policy)) return;
    const kept = scope as 'Process' | 'CurrentUser' | 'LocalMachine';
    try {
      setExecutionPolicy(session, kept, policy);
    } catch (thrown) {
      if (!(thrown instanceof StoreError) || kept === 'Process') throw thrown;
      refuse(host, kept);
    }
    const effective = effectiveExecutionPolicy(session);
    if (policy === 'Undefined' || effective === policy) return;
    host.fail({
      id: 'ExecutionPolicyOverride',
      message: `Windows PowerShell updated your execution policy successfully, but the setting is overridden by a policy defined at a more specific scope.  Due to the override, your shell will retain its current effective execution policy of ${effective}. Type "Get-ExecutionPolicy -List" to view your execution policy settings. For more information please see "Get-Help Set-ExecutionPolicy".`,
      category: 'PermissionDenied',
      exception: 'System.Security.SecurityException',
    });
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/set-executionpolicy',
});
