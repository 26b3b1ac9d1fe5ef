import type { SourceSpan } from '../base/span.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Severities } from './lint-script.ts';
import type { WorkletRule, WorkletUnderLint } from './worklet-rule.ts';
import rules from './worklet-rules/index.generated.ts';

/** A finding in the author's TypeScript. */
export type WorkletFinding = Diagnostic & { readonly span: SourceSpan };

/** Looks for faults in the steps of a worklet; the findings are in the order of the text, suppressed ones still among them. */
export function lintWorklet(worklet: WorkletUnderLint, severities: Severities = {}): WorkletFinding[] {
  const findings = new Map<string, WorkletFinding>();
  for (const { diagnostic, check } of rules as readonly WorkletRule[]) {
    const severity = severities[diagnostic.code];
    if (severity === 'off') continue;
    check(worklet, (span, data) => {
      // What both scripts share is said once.
      const key = `${diagnostic.code} ${span.file} ${span.start}`;
      const finding = diagnostic.at(span, data as never) as WorkletFinding;
      if (!findings.has(key)) findings.set(key, severity === undefined ? finding : { ...finding, severity });
    });
  }
  const byPlace = (one: WorkletFinding, other: WorkletFinding) =>
    one.span.file === other.span.file ? one.span.start - other.span.start : one.span.file < other.span.file ? -1 : 1;
  return [...findings.values()].sort(byPlace);
}
