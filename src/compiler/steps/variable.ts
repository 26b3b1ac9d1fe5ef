import type { SourceSpan, Span } from '../../base/span.ts';
import type { Value } from './value.ts';
import type { ValueType } from './value-type.ts';

/** A variable of the author's, or one that the compiler needed. Its PowerShell name is found when a script is written. */
export interface Variable {
  /** The author's name, or the one that says what it holds. */
  readonly name: string;
  readonly type: ValueType;
  readonly span: SourceSpan;
  /** Constants of the module stand at the top of the script. */
  readonly scope: 'module' | 'function';
  /** The block that it lives in; missing for one that lives in all of its function. */
  readonly block?: Span;
  /** Everything that is ever assigned to it: what can be said of all of these can be said of it. */
  readonly sources: Value[];
  /** It takes values that are not in `sources`: a loop's item, an error. */
  open?: true;
  /** The author's comment above a constant of the module. */
  comment?: string;
}

/** A variable; what it is assigned is added as it is read. */
export function makeVariable(name: string, type: ValueType, span: SourceSpan, place: { scope?: Variable['scope']; block?: Span } = {}): Variable {
  return { name, type, span, scope: place.scope ?? 'function', block: place.block, sources: [] };
}
