import type { Span } from '../base/span.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Edit } from './edit.ts';

/** Something that a rule found in one text. */
export interface Finding extends Span {
  /** `WKnnnn`, or the name of a rule of PSScriptAnalyzer that only it has. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to write instead, in words. */
  readonly fix?: string;
  /** What `--fix` writes. */
  readonly edits?: readonly Edit[];
  /** The rule of PSScriptAnalyzer that says the same. */
  readonly analyzerRule?: string;
}
