import type { SourceSpan } from '../base/span.ts';

export type Severity = 'error' | 'warning' | 'information';

/** Something that the author has to know: a code, a place, a sentence, and what to do instead. */
export interface Diagnostic {
  /** `WKnnnn`; never renumbered or reused (docs/diagnostics/WKnnnn.md is its page). */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what is wrong here, names in backticks. */
  readonly message: string;
  /** A sentence of its own: what to write instead. */
  readonly fix?: string;
  /** Where; missing when no file is at fault (a bad option, a full disk). */
  readonly span?: SourceSpan;
  /** Other places that explain it, each with a sentence. */
  readonly related?: readonly { readonly span: SourceSpan; readonly message: string }[];
}

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/** What a definition of a code needs; `{name}` in the texts is filled from the data of a report. */
interface DiagnosticTexts<Message extends string, Fix extends string> {
  severity: Severity;
  message: Message;
  fix?: Fix;
}

type Data<Names extends string> = [Names] extends [never] ? [] : [data: Record<Names, string | number>];

/** A code as it is defined once, in the room that reports it. */
export interface DiagnosticDefinition<Names extends string = never> {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Makes the diagnostic at a place. */
  at(span: SourceSpan | undefined, ...data: Data<Names>): Diagnostic;
}

/**
 * Defines a code. The code is a literal at the place of the definition, so that it can be found by search.
 * @example const WK2004 = defineDiagnostic('WK2004', { severity: 'error', message: '`{name}` is …', fix: '…' });
 */
export function defineDiagnostic<Message extends string, Fix extends string = ''>(
  code: `WK${number}`,
  texts: DiagnosticTexts<Message, Fix>,
): DiagnosticDefinition<Placeholders<Message> | Placeholders<Fix>> {
  const fill = (text: string, data: Record<string, string | number> | undefined) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => (data && name in data ? String(data[name]) : whole));
  return {
    code,
    severity: texts.severity,
    message: texts.message,
    at(span: SourceSpan | undefined, ...[data]: [Record<string, string | number>?]) {
      return {
        code,
        severity: texts.severity,
        message: fill(texts.message, data),
        ...(texts.fix === undefined ? {} : { fix: fill(texts.fix, data) }),
        ...(span === undefined ? {} : { span }),
      };
    },
  } as DiagnosticDefinition<Placeholders<Message> | Placeholders<Fix>>;
}

/** Carries diagnostics out of a place that cannot go on; caught at the command, never shown as a stack trace. */
export class DiagnosticError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(...diagnostics: Diagnostic[]) {
    super(diagnostics.map((diagnostic) => `${diagnostic.code} ${diagnostic.message}`).join('\n'));
    this.name = 'DiagnosticError';
    this.diagnostics = diagnostics;
  }
}
