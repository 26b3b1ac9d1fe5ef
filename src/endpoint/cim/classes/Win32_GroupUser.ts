import { accountOf } from '../../stores/account.ts';
import { defineCimClass } from '../cim-class.ts';

/** Who belongs to which local group. */
export default defineCimClass({
  name: 'Win32_GroupUser',
  instances: (endpoint) =>
    endpoint.users.groups().flatMap((group) =>
      group.members.map((member) => {
        const account = accountOf(member, endpoint.computerName);
        const className = endpoint.users.group(account.name) ? 'Win32_Group' : 'Win32_UserAccount';
        return {
          GroupComponent: { className: 'Win32_Group', keys: { Domain: endpoint.computerName, Name: group.name } },
          PartComponent: { className, keys: { Domain: account.domain, Name: account.name } },
        };
      }),
    ),
});
