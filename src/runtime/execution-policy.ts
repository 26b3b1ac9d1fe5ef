import type { Session } from './session.ts';

/** Scopes of execution policies, the strongest first (about_Execution_Policies). */
export const executionPolicyScopes = ['MachinePolicy', 'UserPolicy', 'Process', 'CurrentUser', 'LocalMachine'] as const;

export type ExecutionPolicyScope = (typeof executionPolicyScopes)[number];

/** Where a scope keeps its policy: `-ExecutionPolicy` of the process in a variable, the others in the registry. */
const keys: Readonly<Record<Exclude<ExecutionPolicyScope, 'Process'>, string>> = {
  MachinePolicy: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\PowerShell',
  UserPolicy: 'HKEY_CURRENT_USER\\SOFTWARE\\Policies\\Microsoft\\Windows\\PowerShell',
  CurrentUser: 'HKEY_CURRENT_USER\\SOFTWARE\\Microsoft\\PowerShell\\1\\ShellIds\\Microsoft.PowerShell',
  LocalMachine: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\PowerShell\\1\\ShellIds\\Microsoft.PowerShell',
};
const processVariable = 'PSExecutionPolicyPreference';
const policies = ['Unrestricted', 'RemoteSigned', 'AllSigned', 'Restricted', 'Bypass'];

/** What a text of the registry or the environment says; what is no policy says nothing. */
const policyNamed = (text: string): string => policies.find((each) => each.toLowerCase() === text.trim().toLowerCase()) ?? 'Undefined';

/**
 * The policy of a scope; `Undefined` where it says none. A script runs as `powershell.exe -ExecutionPolicy Bypass -File` runs it: without
 * that a client would refuse it.
 */
export function executionPolicyOf({ endpoint }: Session, scope: ExecutionPolicyScope): string {
  if (scope === 'Process') {
    const told = endpoint.environment.get(processVariable);
    return told === undefined ? 'Bypass' : policyNamed(told);
  }
  const value = endpoint.registry.value(keys[scope], 'ExecutionPolicy');
  return typeof value?.data === 'string' ? policyNamed(value.data) : 'Undefined';
}

/** The policy that holds: that of the strongest scope that says one; else the system's, which is another on servers than on clients. */
export function effectiveExecutionPolicy(session: Session): string {
  for (const scope of executionPolicyScopes) {
    const policy = executionPolicyOf(session, scope);
    if (policy !== 'Undefined') return policy;
  }
  return session.endpoint.description.preset?.includes('server') ? 'RemoteSigned' : 'Restricted';
}

/** Keeps the policy of a scope; `Undefined` takes it away. Throws a StoreError where the registry refuses. */
export function setExecutionPolicy({ endpoint }: Session, scope: 'Process' | 'CurrentUser' | 'LocalMachine', policy: string): void {
  if (scope === 'Process') {
    endpoint.environment.set(processVariable, policy);
    return;
  }
  const key = keys[scope];
  if (policy === 'Undefined') {
    if (endpoint.registry.exists(key)) endpoint.registry.removeValue(key, 'ExecutionPolicy');
    return;
  }
  endpoint.registry.create(key);
  endpoint.registry.setValue(key, { name: 'ExecutionPolicy', kind: 'String', data: policy });
}

/** Key of a scope, as its refusal names it. */
export const executionPolicyKey = (scope: 'CurrentUser' | 'LocalMachine'): string => keys[scope];
