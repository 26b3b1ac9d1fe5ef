import type { LineTable, Span } from '../../base/span.ts';
import type { TargetVersion } from '../../model/define-worklet.ts';
import type { FunctionDefinition, ScriptBlock } from '../../syntax/ast/index.ts';
import type { ScriptKind } from './script-kind.ts';

/** A script as the rules see it. */
export interface ScriptUnderLint {
  readonly text: string;
  readonly ast: ScriptBlock;
  readonly lines: LineTable;
  readonly kind: ScriptKind;
  /** The lowest Windows PowerShell that it must run on. */
  readonly target: TargetVersion;
  /** The functions that it defines, by name in lower case; whole only when the walk has ended. */
  readonly functions: ReadonlyMap<string, FunctionDefinition>;
  /** The text of a node. */
  textOf(span: Span): string;
}
