import type { WorkletMetadata } from '../model/worklet-metadata.ts';

/** A worklet's page in the shape of the catalogue's public pages, as plain text. */
export interface PageSections {
  readonly whatItDoes: string;
  readonly why?: string;
  readonly evaluation: string;
  readonly remediation: string;
  readonly requirements: readonly string[];
  readonly expectedState: string;
  readonly validation: readonly string[];
  readonly notes?: string;
  /** The newest first. */
  readonly history: readonly string[];
}

const evaluationWorks =
  'Looks at the endpoint and changes nothing. Exit code 0: compliant. 1: flagged for remediation. 90: the state could not be determined.';
const remediationWorks =
  'Looks again first, then makes the change. Exit code 0: done, or nothing to do. Any other: failed, and the message says why.';

function deviceNames(metadata: WorkletMetadata): string {
  const names = { WORKSTATION: 'workstations', SERVER: 'servers' } as const;
  return metadata.deviceTypes.map((type) => names[type]).join(' or ');
}

function requirements(metadata: WorkletMetadata): string[] {
  return [
    `Windows endpoints: ${deviceNames(metadata)} (${metadata.supports})`,
    `PowerShell ${metadata.target} or later`,
    ...metadata.requirements,
    ...(metadata.payload.length ? [`Payload, attached to the policy: ${metadata.payload.map((name) => `\`${name}\``).join(', ')}`] : []),
    ...(metadata.userInteraction ? ['A person at the endpoint has to answer'] : []),
  ];
}

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

/** What a worklet's page says, its author's words first, else what holds for every worklet. */
export function pageSections(metadata: WorkletMetadata): PageSections {
  return {
    whatItDoes: metadata.description,
    ...(metadata.why === undefined ? {} : { why: metadata.why }),
    evaluation: metadata.howItWorks.evaluation ?? evaluationWorks,
    remediation: metadata.howItWorks.remediation ?? remediationWorks,
    requirements: requirements(metadata),
    expectedState: expectedState(metadata),
    validation: validation(metadata),
    ...(metadata.notes === undefined ? {} : { notes: metadata.notes }),
    history: metadata.history.map(({ version, date, author, changes }) => `${version} (${date}, ${author ?? metadata.author}): ${changes}`),
  };
}
