import type { ProviderContext } from '../runtime/providers/provider.ts';
import { ProviderError } from '../runtime/providers/provider-error.ts';
import { scopedName } from '../runtime/providers/scoped-name.ts';
import { sessionStateProvider } from '../runtime/providers/session-state-provider.ts';
import type { Scope } from '../runtime/scope.ts';
import type { Session } from '../runtime/session.ts';
import type { Value } from '../runtime/values/value.ts';
import type { Variable } from '../runtime/variable.ts';

const unauthorized = 'System.Management.Automation.SessionStateUnauthorizedAccessException';

function find(session: Session, path: string): Variable | undefined {
  const { name, scope } = scopedName(session, path);
  return scope ? scope.variables.get(name.toLowerCase()) : session.scope.find(name.toLowerCase());
}

/** Names of all variables that the running code sees. */
function names(session: Session): string[] {
  const seen = new Map<string, string>();
  for (let scope: Scope | undefined = session.scope; scope; scope = scope.parent) {
    for (const [key, variable] of scope.variables) {
      if (!seen.has(key) && !(variable.isPrivate && scope !== session.scope)) seen.set(key, variable.name);
    }
  }
  return [...seen.values()];
}

function set({ session, force }: ProviderContext, path: string, value: Value): Variable {
  const { name, scope = session.scope } = scopedName(session, path);
  const inherited = find(session, path);
  const variable = scope.variables.get(name.toLowerCase()) ?? (inherited?.isConstant || inherited?.isAllScope ? inherited : undefined);
  if (variable?.isConstant || (variable?.isReadOnly && !force)) {
    throw new ProviderError({
      id: 'VariableNotWritable',
      message: `Cannot overwrite variable ${variable.name} because it is read-only or constant.`,
      category: 'WriteError',
      target: variable.name,
      exception: unauthorized,
    });
  }
  if (variable) variable.value = value ?? null;
  else session.setVariable(name, value ?? null, scope);
  return find(session, path)!;
}

function remove({ session, force }: ProviderContext, path: string): void {
  const key = scopedName(session, path).name.toLowerCase();
  const variable = find(session, path);
  if (!variable) return;
  if (variable.isConstant || (variable.isReadOnly && !force)) {
    throw new ProviderError({
      id: 'VariableNotRemovable',
      message: `Cannot remove variable ${variable.name} because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option.`,
      category: 'WriteError',
      target: variable.name,
      exception: unauthorized,
    });
  }
  for (let scope: Scope | undefined = session.scope; scope; scope = scope.parent) {
    if (scope.variables.get(key) === variable && scope.variables.delete(key)) return;
  }
}

/** The variables that the running code sees (about_Variable_Provider). */
export default sessionStateProvider<Variable>(
  {
    name: 'Variable',
    implementingType: 'Microsoft.PowerShell.Commands.VariableProvider',
    drives: () => [{ name: 'Variable', root: '', description: 'Drive that contains a view of those variables stored in a session state' }],
  },
  { names, find, contentOf: (variable) => variable.value, set, remove },
);
