import { defineCimClass } from '../cim-class.ts';

/** Local groups. Those of a domain, which Windows lists as well, are not known here. */
export default defineCimClass({
  name: 'Win32_Group',
  instances: (endpoint) =>
    endpoint.users.groups().map((group) => ({
      Caption: `${endpoint.computerName}\\${group.name}`,
      Description: group.description,
      Domain: endpoint.computerName,
      LocalAccount: true,
      Name: group.name,
      SID: group.sid,
      // 4: SidTypeAlias.
      SIDType: 4,
      Status: 'OK',
    })),
});
