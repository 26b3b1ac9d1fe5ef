import type { Value } from '../steps/value.ts';
import type { Scope } from './reading.ts';
import type { ts } from './ts.ts';

/** What becomes of a kind of syntax. */
export type Treatment =
  /** Read by its own file to a value. */
  | { readonly use: 'expression'; readonly read: (node: never, scope: Scope) => Value }
  /** Read by its own file to steps. */
  | { readonly use: 'statement'; readonly read: (node: never, scope: Scope) => void }
  /** A part of something that is read: whoever reads that looks at it. */
  | { readonly use: 'part' }
  /** Says something about types; nothing is left of it at run time. */
  | { readonly use: 'type' }
  /** Refused wherever it stands. */
  | { readonly use: 'refused'; readonly what: string; readonly instead: string }
  /** In no tree of a file that TypeScript has parsed without an error: tokens, JSX, comments, what only tools make. */
  | { readonly use: 'absent' };

export const expression = <Node extends ts.Node>(read: (node: Node, scope: Scope) => Value): Treatment => ({
  use: 'expression',
  read: read as never,
});
export const statement = <Node extends ts.Node>(read: (node: Node, scope: Scope) => void): Treatment => ({ use: 'statement', read: read as never });
export const part: Treatment = { use: 'part' };
export const type: Treatment = { use: 'type' };
export const absent: Treatment = { use: 'absent' };
export const refused = (what: string, instead: string): Treatment => ({ use: 'refused', what, instead });
