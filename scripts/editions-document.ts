import { readFileSync } from 'node:fs';

/** What one edition does otherwise: a script and both answers. */
export interface EditionDifference {
  readonly what: string;
  readonly script: string;
  /** The page that states it. */
  readonly source: string;
  readonly '7.6': string;
  readonly '5.1': string;
  /** Recorded cases, `area/name`, whose output differs for this reason. */
  readonly recorded?: readonly string[];
}

export function editionDifferences(): EditionDifference[] {
  return JSON.parse(readFileSync(new URL('../test/cases/editions/differences.json', import.meta.url), 'utf8'));
}

function code(text: string): string {
  const shown = text.replaceAll('\n', '⏎').replaceAll('|', '\\|');
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}

/** The text of docs/editions.md. */
export function editionsDocument(): string {
  const introduction = readFileSync(new URL('../templates/editions.md', import.meta.url), 'utf8').trimEnd();
  const rows = editionDifferences().map(
    (row) =>
      `| ${row.what.replaceAll('|', '\\|')} | ${code(row.script)} | ${code(row['5.1'])} | ${code(row['7.6'])} | [page](${row.source}) | ${(row.recorded ?? []).join(', ')} |`,
  );
  return `${introduction}

| in 5.1 | script | 5.1 | 7.6 | source | recorded cases |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
