import type { WorkletMetadata } from '../model/worklet-metadata.ts';
import { pageSections } from './page-sections.ts';

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
const numbered = (items: readonly string[]) => items.map((item, index) => `${index + 1}. ${item}`).join('\n');

/** `README.md`: the worklet's page in the shape of the catalogue's public pages. */
export function readme(metadata: WorkletMetadata): string {
  const page = pageSections(metadata);
  const sections = [
    `# ${metadata.title}`,
    metadata.summary,
    '## What it does',
    page.whatItDoes,
    ...(page.why === undefined ? [] : ['## Why', page.why]),
    '## How it works',
    numbered([`**Evaluation:** ${page.evaluation}`, `**Remediation:** ${page.remediation}`]),
    '## Requirements',
    list(page.requirements),
    '## Expected state',
    page.expectedState,
    '## How to validate',
    numbered(page.validation),
    ...(page.notes === undefined ? [] : ['## Notes', page.notes]),
    ...(page.history.length === 0 ? [] : ['## History', list(page.history)]),
  ];
  return `${sections
    .map((section) => section.trim())
    .filter((section) => section !== '')
    .join('\n\n')}\n`;
}
