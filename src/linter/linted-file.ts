import type { SourceSpan } from '../base/span.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Finding } from './finding.ts';

/** A finding in a file, with other places that explain it. */
export interface FileFinding extends Finding {
  readonly related?: readonly { readonly span: SourceSpan; readonly message: string }[];
}

/** A file that was looked at, and what was found in it. */
export interface LintedFile {
  /** Relative to the root, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly findings: readonly FileFinding[];
}

/** A finding in the form in which all diagnostics are printed. */
export function asDiagnostic({ file }: LintedFile, finding: FileFinding): Diagnostic {
  const { code, severity, message, fix, start, end, related } = finding;
  return { code, severity, message, ...(fix === undefined ? {} : { fix }), span: { file, start, end }, ...(related ? { related } : {}) };
}
