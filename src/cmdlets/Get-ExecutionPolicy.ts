import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { effectiveExecutionPolicy, executionPolicyOf, executionPolicyScopes } from '../runtime/execution-policy.ts';
import { knownType } from '../runtime/types/types.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { PSCustomObject } from '../runtime/values/members.ts';

function enumValue(type: string, name: string): EnumValue {
  const known = knownType(type);
  return new EnumValue(known, known.definition.enumMembers?.[name] ?? 0);
}

const policyValue = (name: string) => enumValue('Microsoft.PowerShell.ExecutionPolicy', name);
const scopeType = 'Microsoft.PowerShell.ExecutionPolicyScope';

export default defineCmdlet({
  name: 'Get-ExecutionPolicy',
  module: 'Microsoft.PowerShell.Security',
  parameters: {
    Scope: { type: scopeType, position: 0, byPropertyName: true },
    List: { type: 'switch' },
  },
  begin({ Scope, List }, host) {
    const { session } = host;
    const isLinux = session.platform === 'linux';
    // Of Windows, PowerShell 7 keeps its policies in files that are not simulated.
    if (!isLinux && !session.isWindowsPowerShell) throw new NotSimulated('command', 'Get-ExecutionPolicy of PowerShell 7');
    if (List && host.isBound('Scope')) {
      host.fail({
        id: 'ListAndScopeSpecified',
        message: 'Cannot get execution policy. Specify only the List or Scope parameters.',
        category: 'InvalidOperation',
        exception: 'System.InvalidOperationException',
      });
    }
    // Elsewhere than on Windows nothing restricts scripts.
    const policyOf = (scope: (typeof executionPolicyScopes)[number]) => policyValue(isLinux ? 'Unrestricted' : executionPolicyOf(session, scope));
    if (List) {
      for (const scope of executionPolicyScopes) {
        host.write(
          new PSCustomObject([
            ['Scope', enumValue(scopeType, scope)],
            ['ExecutionPolicy', policyOf(scope)],
          ]),
        );
      }
    } else if (Scope instanceof EnumValue) {
      const scope = executionPolicyScopes.find((each) => knownType(scopeType).definition.enumMembers?.[each] === Scope.value);
      if (scope) host.write(policyOf(scope));
    } else host.write(policyValue(isLinux ? 'Unrestricted' : effectiveExecutionPolicy(session)));
  },
  outputTypes: ['Microsoft.PowerShell.ExecutionPolicy'],
  examples: [
    { script: '(Get-ExecutionPolicy).GetType().FullName; @(Get-ExecutionPolicy -List).Count', stdout: 'Microsoft.PowerShell.ExecutionPolicy\n5\n' },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/get-executionpolicy',
});
