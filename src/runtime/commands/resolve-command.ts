import type { Session } from '../session.ts';
import { errorRecord, TerminatingError } from '../values/errors.ts';
import { InvocationInfo } from '../values/invocation-info.ts';
import type { AliasCommand, Command } from './command.ts';

/** What an alias chain ends in; a chain that leads back to itself gives the name that was not found. */
function followAlias(session: Session, alias: AliasCommand): Command | string {
  const seen = new Set<string>([alias.name.toLowerCase()]);
  let target = alias.target;
  for (;;) {
    const key = target.toLowerCase();
    const next = seen.has(key) ? undefined : session.scope.findAlias(key);
    if (next?.kind !== 'Alias') break;
    seen.add(key);
    target = next.target;
  }
  return findCommand(session, target, { skipAliases: true }) ?? target;
}

/**
 * Finds what a name stands for, in PowerShell's order: alias, function, cmdlet, then scripts and programs
 * (about_Command_Precedence); undefined when there is nothing of that name.
 */
export function findCommand(session: Session, name: string, options: { skipAliases?: boolean } = {}): Command | undefined {
  const key = name.toLowerCase();
  const { scope } = session;
  if (!options.skipAliases) {
    const alias = scope.findAlias(key);
    if (alias?.kind === 'Alias') {
      const target = followAlias(session, alias);
      if (typeof target !== 'string') return target;
    }
  }
  const found = scope.findFunction(key) ?? session.cmdlets.get(key) ?? session.findModuleCommand(name);
  if (found) return found;
  return session.findExternalCommand(name);
}

/** The name that an alias stands for in the end; any other name as it is. */
export function nameBehindAlias(session: Session, name: string): string {
  const alias = session.scope.findAlias(name.toLowerCase());
  if (alias?.kind !== 'Alias') return name;
  const target = followAlias(session, alias);
  return typeof target === 'string' ? target : target.name;
}

/** Finds a command to run it, stand-ins first, or throws CommandNotFoundException. */
export function resolveCommand(session: Session, name: string): Command {
  const standIn = session.standIns?.find(nameBehindAlias(session, name));
  if (standIn) return standIn;
  const command = findCommand(session, name);
  if (command) return command;
  // Of an alias that leads nowhere the error names what it leads to.
  throw commandNotFound(session, nameBehindAlias(session, name));
}

/** `The term 'x' is not recognized …`, in the words of the edition. */
export function commandNotFound(session: Session, name: string): TerminatingError {
  const message = session.isWindowsPowerShell
    ? `The term '${name}' is not recognized as the name of a cmdlet, function, script file, or operable program. Check the spelling of the name, or if a path was included, verify that the path is correct and try again.`
    : `The term '${name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.`;
  const record = errorRecord({
    id: 'CommandNotFoundException',
    message,
    category: 'ObjectNotFound',
    target: name,
    exception: 'System.Management.Automation.CommandNotFoundException',
  });
  record.exception.data.set('CommandName', name);
  record.invocationInfo = new InvocationInfo();
  record.invocationInfo.invocationName = name;
  return new TerminatingError(record);
}
