import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../finding.ts';
import type { ScriptUnderLint } from '../script/script-under-lint.ts';
import { readAttributes } from './read-attributes.ts';
import { readComments } from './read-comments.ts';

export const WK6091 = defineDiagnostic('WK6091', {
  severity: 'warning',
  message: 'The suppression of {codes} gives no reason, so it does not count.',
  fix: 'Write why: `# worklet-ignore {codes}: the reason`.',
});

export const WK6092 = defineDiagnostic('WK6092', {
  severity: 'warning',
  message: 'The suppression of {codes} keeps nothing back.',
  fix: 'Take it away.',
});

const isOurs = (code: string) => /^WK6\d{3}$/.test(code);

/** Keeps back what the script suppresses with a reason; suppressions without a reason, or without anything to suppress, are findings. */
export function suppressFindings(
  findings: readonly Finding[],
  script: ScriptUnderLint,
  severities: Readonly<Record<string, string>>,
): readonly Finding[] {
  const comments = readComments(script.lines, 'PowerShell');
  const attributes = readAttributes(script);
  if (comments.length === 0 && attributes.length === 0) return findings;
  const own: Finding[] = [];
  const used = new Set<object>();
  const names = ({ code, analyzerRule }: Finding, given: string) => given === code || given === analyzerRule;
  const kept = findings.filter((finding) => {
    const { line } = script.lines.at(finding.start);
    const comment = comments.find((each) => each.line === line && each.reason !== '' && each.codes.some((code) => names(finding, code)));
    const attribute = attributes.find(
      ({ rule, justification, scope }) => justification !== '' && names(finding, rule) && finding.start >= scope.start && finding.end <= scope.end,
    );
    if (comment) used.add(comment);
    if (attribute) used.add(attribute);
    return !comment && !attribute;
  });
  const report = (definition: typeof WK6091 | typeof WK6092, { start, end }: { start: number; end: number }, codes: string) => {
    const { code, severity, message, fix } = definition.at(undefined, { codes });
    own.push({ code, severity, message, start, end, ...(fix ? { fix } : {}) });
  };
  for (const comment of comments) {
    const codes = comment.codes.join(', ') || 'nothing';
    if (comment.reason === '' || comment.codes.length === 0) report(WK6091, comment, codes);
    // What the analyzer alone would find is known only where it runs.
    else if (!used.has(comment) && comment.codes.every((code) => isOurs(code) && severities[code] !== 'off')) report(WK6092, comment, codes);
  }
  for (const attribute of attributes) {
    if (!isOurs(attribute.rule)) continue;
    if (attribute.justification === '') report(WK6091, attribute, attribute.rule);
    else if (!used.has(attribute)) report(WK6092, attribute, attribute.rule);
  }
  return [...kept, ...own];
}
