import { LineTable } from '../base/span.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TextOf } from '../diagnostics/print-diagnostic.ts';
import type { CommandContext } from './command-context.ts';

/** The version of the form of every document that `--json` prints. */
export const schemaVersion = 1;

/** Prints the one document of a command that was asked for JSON. */
export function writeDocument(
  context: Pick<CommandContext, 'write'>,
  results: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
): void {
  context.write(`${JSON.stringify({ schemaVersion, ...more, results })}\n`);
}

/** A diagnostic with its place as line and column. */
export interface DiagnosticDocument {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly fix?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A diagnostic in the form of the documents. */
export function diagnosticDocument(diagnostic: Diagnostic, textOf: TextOf): DiagnosticDocument {
  const { code, severity, message, fix, span } = diagnostic;
  const text = span && textOf(span.file);
  return {
    code,
    severity,
    message,
    ...(fix === undefined ? {} : { fix }),
    ...(span === undefined ? {} : { file: span.file }),
    ...(span === undefined || text === undefined ? {} : new LineTable(text).at(span.start)),
  };
}
