import { FunctionCommand } from '../runtime/commands/command.ts';
import type { ProviderContext } from '../runtime/providers/provider.ts';
import { ProviderError } from '../runtime/providers/provider-error.ts';
import { scopedName } from '../runtime/providers/scoped-name.ts';
import { sessionStateProvider } from '../runtime/providers/session-state-provider.ts';
import type { Scope } from '../runtime/scope.ts';
import type { Session } from '../runtime/session.ts';
import { ScriptBlock } from '../runtime/values/script-block.ts';
import type { Value } from '../runtime/values/value.ts';

const unauthorized = 'System.Management.Automation.SessionStateUnauthorizedAccessException';

function find(session: Session, path: string): FunctionCommand | undefined {
  const { name, scope } = scopedName(session, path);
  const command = scope ? scope.functions.get(name.toLowerCase()) : session.scope.findFunction(name.toLowerCase());
  return command?.kind === 'Function' ? command : undefined;
}

function names(session: Session): string[] {
  const seen = new Map<string, string>();
  for (let scope: Scope | undefined = session.scope; scope; scope = scope.parent) {
    for (const [key, command] of scope.functions) if (!seen.has(key)) seen.set(key, command.name);
  }
  return [...seen.values()];
}

function refuse(id: string, message: string, target: string): ProviderError {
  return new ProviderError({ id, message, category: 'WriteError', target, exception: unauthorized });
}

function blockOf(session: Session, value: Value): { block: ScriptBlock; isFilter: boolean } {
  if (value instanceof FunctionCommand) return { block: value.scriptBlock, isFilter: value.isFilter };
  if (value instanceof ScriptBlock) return { block: value, isFilter: false };
  if (typeof value === 'string') return { block: new ScriptBlock(session.createScriptBlock(value).compiled, session.state), isFilter: false };
  throw new ProviderError({
    id: 'Argument',
    message: `Cannot process argument because the value of argument "value" is not valid. Change the value of the "value" argument and run the operation again.`,
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.PSArgumentException',
  });
}

/** Where a function of that name stands. */
function scopeOf(session: Session, command: FunctionCommand): Scope | undefined {
  for (let scope: Scope | undefined = session.scope; scope; scope = scope.parent) {
    if (scope.functions.get(command.name.toLowerCase()) === command) return scope;
  }
  return undefined;
}

function set(context: ProviderContext, path: string, value: Value): FunctionCommand | undefined {
  const { session, force } = context;
  const { name, scope } = scopedName(session, path);
  const existing = find(session, path);
  if (existing?.isReadOnly && !force) {
    throw refuse('FunctionNotWritable', `Cannot write to function ${name} because it is read-only or constant.`, name);
  }
  if (value === null || value === undefined) {
    remove(context, path);
    return undefined;
  }
  const { block, isFilter } = blockOf(session, value);
  const command = new FunctionCommand(name, block, isFilter, session.state.module);
  // A function that is there is changed where it stands, whatever scope that is.
  const target = scope ?? (existing && scopeOf(session, existing)) ?? session.scope;
  target.functions.set(name.toLowerCase(), command);
  return command;
}

function remove({ session, force }: ProviderContext, path: string): void {
  const { name } = scopedName(session, path);
  const command = find(session, path);
  if (!command) return;
  if (command.isReadOnly && !force) {
    throw refuse('FunctionNotRemovable', `Cannot remove function ${name} because it is constant.`, name);
  }
  scopeOf(session, command)?.functions.delete(name.toLowerCase());
}

/** The functions and filters that the running code sees (about_Function_Provider). */
export default sessionStateProvider<FunctionCommand>(
  {
    name: 'Function',
    implementingType: 'Microsoft.PowerShell.Commands.FunctionProvider',
    drives: () => [{ name: 'Function', root: '', description: 'Drive that contains a view of the functions stored in a session state' }],
  },
  { names, find, contentOf: (command) => command.scriptBlock, set, remove, copyOf: (command) => command },
);
