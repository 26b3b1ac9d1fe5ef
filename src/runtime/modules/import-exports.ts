import { AliasCommand, type Command, FunctionCommand } from '../commands/command.ts';
import type { Module } from '../module.ts';
import type { Scope } from '../scope.ts';
import { matchesAny } from '../text/wildcard-pattern.ts';

/** What of a module's exports is imported, and under which names. */
export interface ImportChoice {
  functions?: readonly string[];
  aliases?: readonly string[];
  variables?: readonly string[];
  prefix?: string;
  /** -NoClobber: what is there already stays. */
  keeps?: (name: string) => boolean;
}

/** A command's name with a prefix before its noun: `Get-Foo` → `Get-MyFoo`. */
export function prefixedName(name: string, prefix: string): string {
  if (prefix === '') return name;
  const cut = name.indexOf('-');
  return cut < 0 ? prefix + name : `${name.slice(0, cut + 1)}${prefix}${name.slice(cut + 1)}`;
}

/** Puts what a module exports into a scope. Gives the names of the commands. */
export function importExports(module: Module, scope: Scope, choice: ImportChoice): string[] {
  const prefix = choice.prefix ?? module.defaultPrefix;
  // Once one kind is chosen by name, nothing of the other kinds comes but what is chosen too.
  const chooses = choice.functions !== undefined || choice.aliases !== undefined || choice.variables !== undefined;
  const chosen = (name: string, patterns: readonly string[] | undefined) => (patterns === undefined ? !chooses : matchesAny(name, patterns, false));
  const names: string[] = [];
  for (const command of module.exportedFunctions.values()) {
    const name = prefixedName(command.name, prefix);
    if (!chosen(command.name, choice.functions) || choice.keeps?.(name)) continue;
    scope.functions.set(name.toLowerCase(), named(command, name));
    names.push(name);
  }
  for (const alias of module.exportedAliases.values()) {
    if (!(alias instanceof AliasCommand) || !chosen(alias.name, choice.aliases)) continue;
    const name = prefix === '' ? alias.name : prefixedName(alias.name, prefix);
    if (choice.keeps?.(name)) continue;
    scope.aliases.set(name.toLowerCase(), name === alias.name ? alias : new AliasCommand(name, alias.target, alias.module));
  }
  for (const [key, variable] of module.exportedVariables) if (chosen(variable.name, choice.variables)) scope.variables.set(key, variable);
  return names;
}

function named(command: Command, name: string): Command {
  if (name === command.name || !(command instanceof FunctionCommand)) return command;
  return new FunctionCommand(name, command.scriptBlock, command.isFilter, command.module);
}

/** Takes what came from a module out of a scope. */
export function removeExports(module: Module, scope: Scope): void {
  for (const [key, command] of scope.functions) {
    const own = [...module.exportedFunctions.values()].some(
      (each) =>
        each === command || (each instanceof FunctionCommand && command instanceof FunctionCommand && each.scriptBlock === command.scriptBlock),
    );
    if (own) scope.functions.delete(key);
  }
  for (const [key, alias] of scope.aliases) if ([...module.exportedAliases.values()].includes(alias)) scope.aliases.delete(key);
  for (const [key, variable] of module.exportedVariables) if (scope.variables.get(key) === variable) scope.variables.delete(key);
}
