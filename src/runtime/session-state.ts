import type { Module } from './module.ts';
import { Scope } from './scope.ts';

/**
 * The names that code sees: one for the session, one more for each module and closure. A function runs in a new scope
 * under the current scope of the state that it was defined in (about_Scopes, "Modules").
 */
export class SessionState {
  readonly globalScope: Scope;
  /** Where `$script:` points when no script runs: the module's own top scope, or the global scope. */
  readonly topScope: Scope;
  /** Where code of this state runs now. */
  currentScope: Scope;
  readonly module: Module | undefined;

  constructor(globalScope: Scope, module?: Module) {
    this.globalScope = globalScope;
    this.module = module;
    this.topScope = module ? new Scope(globalScope, true) : globalScope;
    this.currentScope = this.topScope;
  }

  /** The state of a new session. */
  static ofSession(): SessionState {
    return new SessionState(new Scope(undefined, true));
  }
}
