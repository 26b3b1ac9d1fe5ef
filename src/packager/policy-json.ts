import type { WorkletParts } from './worklet-parts.ts';

/** What a policy needs besides its worklet: whose it is, and whom it is for. */
export interface PolicyTarget {
  /** Id of the organization in the console. */
  readonly organization?: number;
  /** Ids of the groups of devices. */
  readonly groups: readonly number[];
}

/**
 * The body of a custom policy for the console's API: `POST https://console.automox.com/api/policies?o=ORGANIZATION`. The fields are
 * those of `CustomPolicy` and `CustomPolicyConfiguration` (AutomoxCommunity/automox-console-sdk-python, docs/CustomPolicy.md and
 * docs/CustomPolicyConfiguration.md); a device filter is a field, an operator and values, as in the body of
 * `POST /policies/device-filters-preview`.
 *
 * The policy has no schedule: a schedule of zeros runs evaluation at each scan and remediation only when somebody asks for it.
 * Whoever wants one sets days, weeks and months together, in the console.
 */
export function policyBody({ metadata, scripts }: Pick<WorkletParts, 'metadata' | 'scripts'>, { organization, groups }: PolicyTarget) {
  return {
    name: metadata.title,
    ...(organization === undefined ? {} : { organization_id: organization }),
    policy_type_name: 'custom',
    schedule_days: 0,
    schedule_weeks_of_month: 0,
    schedule_months: 0,
    schedule_time: '00:00',
    notes: `${metadata.summary}\n\n${metadata.name} ${metadata.version}${metadata.notes === undefined ? '' : `\n\n${metadata.notes}`}`,
    server_groups: groups,
    configuration: {
      os_family: 'Windows',
      evaluation_code: scripts.evaluation,
      remediation_code: scripts.remediation,
      auto_reboot: false,
      notify_reboot_user: false,
      missed_patch_window: false,
      // Without this the console keeps the filters and ignores them.
      device_filters_enabled: true,
      device_filters: [{ field: 'os_family', op: 'in', value: ['Windows'] }],
    },
  };
}

/** `policy.json`. */
export const policyJson = (parts: Pick<WorkletParts, 'metadata' | 'scripts'>, target: PolicyTarget): string =>
  `${JSON.stringify(policyBody(parts, target), null, 2)}\n`;
