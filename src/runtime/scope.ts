import type { Command } from './commands/command.ts';
import { ScopeTypes } from './scope-types.ts';
import type { NetType } from './types/net-type.ts';
import type { Variable } from './variable.ts';

/** One level of names: variables, functions and aliases, all case-insensitive (about_Scopes). Keys are lower case. */
export class Scope {
  readonly parent: Scope | undefined;
  readonly variables = new Map<string, Variable>();
  #functions: Map<string, Command> | undefined;
  #aliases: Map<string, Command> | undefined;
  #types: ScopeTypes | undefined;
  /** Where `$script:` points from here on down. */
  readonly isScriptScope: boolean;
  /** Set-StrictMode's version in this scope; undefined: as the parent. */
  strictModeVersion: number | undefined;

  constructor(parent: Scope | undefined, isScriptScope = false) {
    this.parent = parent;
    this.isScriptScope = isScriptScope;
  }

  get functions(): Map<string, Command> {
    this.#functions ??= new Map();
    return this.#functions;
  }

  get aliases(): Map<string, Command> {
    this.#aliases ??= new Map();
    return this.#aliases;
  }

  /** Classes and enums. */
  get types(): ScopeTypes {
    this.#types ??= new ScopeTypes();
    return this.#types;
  }

  /** A class or enum of that lower-case name, here or further up. */
  findType(name: string): NetType | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) {
      const type = scope.#types?.find(name);
      if (type) return type;
    }
    return undefined;
  }

  /** The variable of that lower-case name, here or further up. */
  find(name: string): Variable | undefined {
    const own = this.variables.get(name);
    if (own) return own;
    for (let scope = this.parent; scope; scope = scope.parent) {
      const variable = scope.variables.get(name);
      if (variable && !variable.isPrivate) return variable;
    }
    return undefined;
  }

  /** A function (or filter) of that lower-case name, here or further up. */
  findFunction(name: string): Command | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) {
      const command = scope.#functions?.get(name);
      if (command) return command;
    }
    return undefined;
  }

  /** An alias of that lower-case name, here or further up. */
  findAlias(name: string): Command | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) {
      const command = scope.#aliases?.get(name);
      if (command) return command;
    }
    return undefined;
  }
}
