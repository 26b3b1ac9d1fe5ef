import type { SourceSpan } from '../../base/span.ts';

/**
 * What every node of the PowerShell tree has. Kinds and fields are named as in
 * `System.Management.Automation.Language`, without the ending `Ast`
 * (https://learn.microsoft.com/dotnet/api/system.management.automation.language).
 */
export interface NodeBase {
  /** Offset of the first UTF-16 unit in the script; -1 in a tree that was built and not parsed. */
  start: number;
  /** Offset behind the last UTF-16 unit; -1 in a tree that was built and not parsed. */
  end: number;
  /** Where in the author's TypeScript the node comes from; only in trees that the compiler built. */
  origin?: SourceSpan;
  /**
   * Comment lines that the printer sets before the node (a statement, clause or hashtable entry's value), or at the
   * top of it inside its braces (a block); only in trees that were built. Lines get a `# `, but for those that begin
   * with `#` already (`#Requires …`), and for a text that begins with `<#`, which stands as it is.
   */
  comment?: string;
  /** The printer leaves a blank line before the statement; only in trees that were built. */
  blankLineBefore?: boolean;
}
