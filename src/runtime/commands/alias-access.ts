import type { Scope } from '../scope.ts';
import type { Session } from '../session.ts';
import { type ErrorDescription, type ErrorRecord, errorRecord } from '../values/errors.ts';
import { AliasCommand } from './command.ts';

const unauthorized = 'System.Management.Automation.SessionStateUnauthorizedAccessException';

/** Options that -Option may give an alias. */
export interface AliasOptions {
  option: string | undefined;
  description: string | undefined;
  force: boolean;
}

function refusal(name: string, id: string, message: string): ErrorDescription {
  return { id, message, category: 'WriteError', target: name, exception: unauthorized };
}

/** Gives a scope an alias; what stands against it comes back as the error. */
export function assignAlias(scope: Scope, name: string, target: string, options: AliasOptions): AliasCommand | ErrorRecord {
  const inherited = scope.findAlias(name.toLowerCase());
  // An alias of all scopes is one of this scope too.
  const before = scope.aliases.get(name.toLowerCase()) ?? (inherited instanceof AliasCommand && inherited.isAllScope ? inherited : undefined);
  const words = (options.option ?? '').toLowerCase();
  if (before instanceof AliasCommand) {
    if (before.isConstant || (before.isReadOnly && !options.force)) {
      return errorRecord(
        refusal(name, 'AliasNotWritable', `Alias is not writeable because alias ${name} is read-only or constant and cannot be written to.`),
      );
    }
    if (before.isAllScope && options.option !== undefined && !words.includes('allscope')) {
      return errorRecord(refusal(name, 'AliasAllScopeOptionCannotBeRemoved', `The AllScope option cannot be removed from the alias '${name}'.`));
    }
    if (words.includes('constant')) {
      return errorRecord(
        refusal(
          name,
          'AliasCannotBeMadeConstant',
          `Alias ${name} cannot be made constant after it has been created. Aliases can only be made constant at creation time.`,
        ),
      );
    }
  }
  const alias = new AliasCommand(name, target);
  alias.description = options.description ?? '';
  alias.isReadOnly = words.includes('readonly');
  alias.isConstant = words.includes('constant');
  alias.isAllScope = words.includes('allscope') || (before instanceof AliasCommand && before.isAllScope);
  scope.aliases.set(name.toLowerCase(), alias);
  return alias;
}

/** `… an alias with the name 'x' does not exist.` */
export function aliasNotFound(kind: 'name' | 'definition', text: string): ErrorDescription {
  return {
    id: 'ItemNotFoundException',
    message: `This command cannot find a matching alias because an alias with the ${kind} '${text}' does not exist.`,
    category: 'ObjectNotFound',
    target: text,
    exception: 'System.Management.Automation.ItemNotFoundException',
  };
}

/** Takes an alias out of the scope that it stands in; an error comes back. */
export function removeAlias(session: Session, alias: AliasCommand, force: boolean): ErrorDescription | undefined {
  if (alias.isConstant || (alias.isReadOnly && !force)) {
    return refusal(alias.name, 'AliasNotRemovable', `Alias was not removed because alias ${alias.name} is constant or read-only.`);
  }
  const key = alias.name.toLowerCase();
  for (let scope: Scope | undefined = session.scope; scope; scope = scope.parent)
    if (scope.aliases.get(key) === alias && scope.aliases.delete(key)) break;
  return undefined;
}

/** Aliases that a scope sees, by name; of the scope alone when `only`. */
export function aliasesOf(start: Scope, only = false): AliasCommand[] {
  const found = new Map<string, AliasCommand>();
  for (let scope: Scope | undefined = start; scope; scope = only ? undefined : scope.parent) {
    for (const [key, alias] of scope.aliases) if (!found.has(key) && alias instanceof AliasCommand) found.set(key, alias);
  }
  return [...found.values()].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}
