import type { EndpointDescription } from '../description.ts';
import type { Domain } from '../identity.ts';
import type { WindowsPreset } from '../preset.ts';
import type { UserStore } from '../stores/users.ts';

/**
 * Built-in local groups with their fixed SIDs. Source: Microsoft, "Active Directory security groups" and "Security
 * identifiers" (learn.microsoft.com/windows-server/identity/ad-ds/manage/understand-security-identifiers).
 */
const builtInGroups: readonly (readonly [name: string, rid: number, description: string])[] = [
  ['Administrators', 544, 'Administrators have complete and unrestricted access to the computer/domain'],
  ['Backup Operators', 551, 'Backup Operators can override security restrictions for the sole purpose of backing up or restoring files'],
  ['Distributed COM Users', 562, 'Members are allowed to launch, activate and use Distributed COM objects on this machine.'],
  ['Event Log Readers', 573, 'Members of this group can read event logs from local machine'],
  ['Guests', 546, 'Guests have the same access as members of the Users group by default, except for the Guest account which is further restricted'],
  [
    'Network Configuration Operators',
    556,
    'Members in this group can have some administrative privileges to manage configuration of networking features',
  ],
  [
    'Performance Log Users',
    559,
    'Members of this group may schedule logging of performance counters, enable trace providers, and collect event traces both locally and via remote access to this computer',
  ],
  ['Performance Monitor Users', 558, 'Members of this group can access performance counter data locally and remotely'],
  ['Power Users', 547, 'Power Users are included for backwards compatibility and possess limited administrative powers'],
  ['Remote Desktop Users', 555, 'Members in this group are granted the right to logon remotely'],
  ['Users', 545, 'Users are prevented from making accidental or intentional system-wide changes and can run most applications'],
];

/** The built-in accounts and groups, then those of the description. */
export function describeUsers(store: UserStore, preset: WindowsPreset, description: EndpointDescription, domain: Domain | undefined): void {
  for (const [name, rid, text] of builtInGroups) store.describeGroup({ name, sid: `S-1-5-32-${rid}`, description: text });
  const builtIn = (name: string, rid: number, text: string, group?: string): void => {
    store.describeUser({
      name,
      sid: `${store.machineSid}-${rid}`,
      description: text,
      enabled: false,
      passwordLastSet: null,
      groups: group === undefined ? [] : [group],
    });
  };
  builtIn('Administrator', 500, 'Built-in account for administering the computer/domain', 'Administrators');
  builtIn('Guest', 501, 'Built-in account for guest access to the computer/domain', 'Guests');
  if (preset.builtInAccounts.includes('DefaultAccount')) builtIn('DefaultAccount', 503, 'A user account managed by the system.');
  if (preset.builtInAccounts.includes('WDAGUtilityAccount')) {
    builtIn('WDAGUtilityAccount', 504, 'A user account managed and used by the system for Windows Defender Application Guard scenarios.');
  }
  if (domain) {
    store.addMember('Administrators', `${domain.netbiosName}\\Domain Admins`);
    store.addMember('Users', `${domain.netbiosName}\\Domain Users`);
  }
  for (const group of description.groups ?? []) store.describeGroup(group);
  for (const user of description.users ?? []) store.describeUser(user);
}
