import type { WorkletMetadata } from '../model/worklet-metadata.ts';

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

function deviceNames(metadata: WorkletMetadata): string {
  const names = { WORKSTATION: 'workstations', SERVER: 'servers' } as const;
  return metadata.deviceTypes.map((type) => names[type]).join(' or ');
}

function requirements(metadata: WorkletMetadata): string {
  return list([
    `Windows endpoints: ${deviceNames(metadata)} (${metadata.supports})`,
    `PowerShell ${metadata.target} or later`,
    ...metadata.requirements,
    ...(metadata.payload.length ? [`Payload, attached to the policy: ${metadata.payload.map((name) => `\`${name}\``).join(', ')}`] : []),
    ...(metadata.userInteraction ? ['A person at the endpoint has to answer'] : []),
  ]);
}

const evaluationWorks =
  'Looks at the endpoint and changes nothing. Exit code 0: compliant. 1: flagged for remediation. 90: the state could not be determined.';
const remediationWorks =
  'Looks again first, then makes the change. Exit code 0: done, or nothing to do. Any other: failed, and the message says why.';

function expectedState(metadata: WorkletMetadata): string {
  if (metadata.expectedState !== undefined) return metadata.expectedState;
  if (metadata.alwaysRemediates) return 'Remediation is applied at every run of the policy, whatever the state was before; it ends with exit code 0.';
  return 'After remediation ends with exit code 0, the next evaluation ends with exit code 0 too. The activity log holds the message of each run.';
}

function validation(metadata: WorkletMetadata): readonly string[] {
  if (metadata.validation.length > 0) return metadata.validation;
  return [
    'Run this Worklet on a pilot Windows endpoint and read the output of the evaluation.',
    'Where the endpoint is flagged, let remediation run and see that the activity log shows its message and exit code 0.',
    'Look at the endpoint itself: it is in the expected state described above.',
    metadata.alwaysRemediates ? 'Run the Worklet again: it ends the same way.' : 'Run the evaluation again: it ends with exit code 0.',
  ];
}

const history = (metadata: WorkletMetadata) =>
  list(metadata.history.map((entry) => `${entry.version} (${entry.date}, ${entry.author ?? metadata.author}): ${entry.changes}`));

/** `README.md`: the worklet's page in the shape of the catalogue's public pages. */
export function readme(metadata: WorkletMetadata): string {
  const steps = [
    `1. **Evaluation:** ${metadata.howItWorks.evaluation ?? evaluationWorks}`,
    `2. **Remediation:** ${metadata.howItWorks.remediation ?? remediationWorks}`,
  ];
  const sections = [
    `# ${metadata.title}`,
    metadata.summary,
    '## What it does',
    metadata.description,
    ...(metadata.why === undefined ? [] : ['## Why', metadata.why]),
    '## How it works',
    steps.join('\n'),
    '## Requirements',
    requirements(metadata),
    '## Expected state',
    expectedState(metadata),
    '## How to validate',
    validation(metadata)
      .map((step, index) => `${index + 1}. ${step}`)
      .join('\n'),
    ...(metadata.notes === undefined ? [] : ['## Notes', metadata.notes]),
    ...(metadata.history.length === 0 ? [] : ['## History', history(metadata)]),
  ];
  return `${sections
    .map((section) => section.trim())
    .filter((section) => section !== '')
    .join('\n\n')}\n`;
}
