import { AliasCommand } from '../runtime/commands/command.ts';
import { toText } from '../runtime/convert/to-text.ts';
import type { ProviderContext } from '../runtime/providers/provider.ts';
import { ProviderError } from '../runtime/providers/provider-error.ts';
import { sessionStateProvider } from '../runtime/providers/session-state-provider.ts';
import type { Scope } from '../runtime/scope.ts';
import type { Session } from '../runtime/session.ts';
import type { Value } from '../runtime/values/value.ts';

const unauthorized = 'System.Management.Automation.SessionStateUnauthorizedAccessException';

function find(session: Session, name: string): AliasCommand | undefined {
  const alias = session.scope.findAlias(name.toLowerCase());
  return alias?.kind === 'Alias' ? alias : undefined;
}

function names(session: Session): string[] {
  const seen = new Map<string, string>();
  for (let scope: Scope | undefined = session.scope; scope; scope = scope.parent) {
    for (const [key, alias] of scope.aliases) if (!seen.has(key)) seen.set(key, (alias as AliasCommand).name);
  }
  return [...seen.values()].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

function refuse(id: string, message: string, target: string): ProviderError {
  return new ProviderError({ id, message, category: 'WriteError', target, exception: unauthorized });
}

function set(context: ProviderContext, name: string, value: Value): AliasCommand | undefined {
  const { session, force } = context;
  const existing = find(session, name);
  if (existing?.isConstant || (existing?.isReadOnly && !force)) {
    throw refuse('AliasNotWritable', `Alias is not writeable because alias ${name} is read-only or constant and cannot be written to.`, name);
  }
  if (value === null || value === undefined) {
    remove(context, name);
    return undefined;
  }
  const alias = new AliasCommand(name, value instanceof AliasCommand ? value.target : toText(value, session));
  session.scope.aliases.set(name.toLowerCase(), alias);
  return alias;
}

function remove({ session, force }: ProviderContext, name: string): void {
  const key = name.toLowerCase();
  const alias = find(session, name);
  if (!alias) return;
  if (alias.isConstant || (alias.isReadOnly && !force)) {
    throw refuse('AliasNotRemovable', `Alias was not removed because alias ${name} is constant or read-only.`, name);
  }
  for (let scope: Scope | undefined = session.scope; scope; scope = scope.parent) {
    if (scope.aliases.get(key) === alias && scope.aliases.delete(key)) return;
  }
}

/** The aliases that the running code sees (about_Alias_Provider). */
export default sessionStateProvider<AliasCommand>(
  {
    name: 'Alias',
    implementingType: 'Microsoft.PowerShell.Commands.AliasProvider',
    drives: () => [{ name: 'Alias', root: '', description: 'Drive that contains a view of the aliases stored in a session state' }],
  },
  { names, find, contentOf: (alias) => alias.target, set, remove },
);
