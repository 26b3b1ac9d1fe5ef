import type { Scope } from '../scope.ts';
import type { Session } from '../session.ts';

/** A name of a variable or function with its scope modifier (`global:x`) taken off. */
export interface ScopedName {
  name: string;
  /** The one scope that the modifier names; undefined without a modifier. */
  scope: Scope | undefined;
}

/** Takes the scope modifier off a name (about_Scopes). */
export function scopedName(session: Session, text: string): ScopedName {
  const cut = text.indexOf(':');
  if (cut <= 0) return { name: text, scope: undefined };
  const name = text.slice(cut + 1);
  switch (text.slice(0, cut).toLowerCase()) {
    case 'global':
      return { name, scope: session.globalState.globalScope };
    case 'local':
    case 'private':
      return { name, scope: session.scope };
    case 'script':
      return { name, scope: scriptScope(session) };
    default:
      return { name: text, scope: undefined };
  }
}

function scriptScope(session: Session): Scope {
  for (let scope: Scope | undefined = session.scope; scope; scope = scope.parent) if (scope.isScriptScope) return scope;
  return session.state.topScope;
}
