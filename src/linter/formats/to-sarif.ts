import { LineTable, type SourceSpan, type Span } from '../../base/span.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { TextOf } from '../../diagnostics/print-diagnostic.ts';
import type { FileFinding, LintedFile } from '../linted-file.ts';
import { fingerprints } from './fingerprint.ts';

/** What a log has to know besides the findings. */
export interface SarifSurroundings {
  readonly version: string;
  /** The page of a code, as Markdown. */
  pageOf(code: string): string | undefined;
  /** The text of a file that is only related. */
  readonly textOf: TextOf;
}

const levels = { error: 'error', warning: 'warning', information: 'note' } as const satisfies Record<Severity, string>;

const uriOf = (file: string) => file.split('/').map(encodeURIComponent).join('/');

function regionOf(lines: LineTable, { start, end }: Span) {
  const from = lines.at(start);
  const to = lines.at(Math.max(start, end));
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

const artifactOf = (file: string) => ({ uri: uriOf(file), uriBaseId: '%SRCROOT%' });

function placeOf(file: string, text: string | undefined, span: Span) {
  return { artifactLocation: artifactOf(file), ...(text === undefined ? {} : { region: regionOf(new LineTable(text), span) }) };
}

/** The first paragraph behind the heading of a page. */
function descriptionOf(page: string): string {
  return (
    page
      .split(/\n\s*\n/)[1]
      ?.replace(/\s+/g, ' ')
      .trim() ?? ''
  );
}

const plain = (markdown: string) =>
  markdown
    .replace(/^#+ /gm, '')
    .replace(/^```\w*$/gm, '')
    .replace(/`/g, '');

function ruleOf(finding: FileFinding, pageOf: SarifSurroundings['pageOf']) {
  const page = pageOf(finding.code);
  const level = levels[finding.severity];
  if (page === undefined) {
    const helpUri = `https://learn.microsoft.com/powershell/utility-modules/psscriptanalyzer/rules/${finding.code.replace(/^PS/, '').toLowerCase()}`;
    return { id: finding.code, shortDescription: { text: finding.code }, helpUri, defaultConfiguration: { level } };
  }
  const title = /^# \w+: (.*)$/m.exec(page)?.[1] ?? finding.code;
  return {
    id: finding.code,
    shortDescription: { text: title.replace(/`/g, '') },
    fullDescription: { text: descriptionOf(page).replace(/`/g, '') },
    help: { text: plain(page), markdown: page },
    defaultConfiguration: { level },
    properties: { tags: [finding.code.startsWith('WK5') ? 'worklet' : 'powershell'] },
  };
}

function relatedOf(related: readonly { span: SourceSpan; message: string }[], textOf: TextOf) {
  return related.map(({ span, message }, index) => ({
    id: index + 1,
    physicalLocation: placeOf(span.file, textOf(span.file), span),
    message: { text: message },
  }));
}

function fixesOf({ edits, fix, message }: FileFinding, file: string, lines: LineTable) {
  if (!edits) return {};
  const replacements = edits.map((edit) => ({ deletedRegion: regionOf(lines, edit), insertedContent: { text: edit.text } }));
  return { fixes: [{ description: { text: fix ?? message }, artifactChanges: [{ artifactLocation: artifactOf(file), replacements }] }] };
}

/**
 * The findings as a log of the Static Analysis Results Interchange Format, version 2.1.0
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
 */
export function toSarif(files: readonly LintedFile[], { version, pageOf, textOf }: SarifSurroundings): object {
  const rules = new Map<string, { index: number; rule: object }>();
  for (const { findings } of files) {
    for (const finding of findings) if (!rules.has(finding.code)) rules.set(finding.code, { index: rules.size, rule: ruleOf(finding, pageOf) });
  }
  const results = files.flatMap((linted) => {
    const { file, text, findings } = linted;
    const lines = new LineTable(text);
    const names = fingerprints(linted);
    return findings.map((finding) => ({
      ruleId: finding.code,
      ruleIndex: rules.get(finding.code)!.index,
      level: levels[finding.severity],
      message: { text: finding.fix === undefined ? finding.message : `${finding.message} ${finding.fix}` },
      locations: [{ physicalLocation: placeOf(file, text, finding) }],
      ...(finding.related ? { relatedLocations: relatedOf(finding.related, textOf) } : {}),
      partialFingerprints: { 'workletFinding/v1': names.get(finding) },
      ...fixesOf(finding, file, lines),
    }));
  });
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'workletkit', semanticVersion: version, rules: [...rules.values()].map(({ rule }) => rule) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the project.' } } },
        results,
      },
    ],
  };
}
