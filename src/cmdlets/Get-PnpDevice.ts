import { cimQueryCmdlet } from '../runtime/cim/cim-query-cmdlet.ts';

const byStatus = ['ByInstanceId', 'ByFriendlyName', 'ByPresence', 'ByStatus'];

/** Devices are instances of Win32_PnPEntity, which the endpoint's description declares. */
export default cimQueryCmdlet({
  name: 'Get-PnpDevice',
  module: 'PnpDevice',
  classPath: 'ROOT\\cimv2\\Win32_PnPEntity',
  defaultSet: 'ByInstanceId',
  queries: {
    InstanceId: {
      type: 'string[]',
      aliases: ['DeviceId'],
      sets: { ByInstanceId: { position: 0, byPropertyName: true } },
      property: 'DeviceId',
      wildcards: true,
    },
    FriendlyName: { type: 'string[]', sets: { ByFriendlyName: { byPropertyName: true } }, property: 'Name', wildcards: true },
    Class: { type: 'string[]', sets: ['ByInstanceId', 'ByFriendlyName', 'ByPresence', 'ByClass'], property: 'PNPClass', wildcards: true },
    PresentOnly: { type: 'switch', sets: ['ByInstanceId', 'ByFriendlyName', 'ByPresence', 'ByClass'], property: 'Present' },
    Status: { type: 'string[]', sets: byStatus, validate: { set: ['OK', 'ERROR', 'DEGRADED', 'UNKNOWN'] }, property: 'Status', wildcards: true },
  },
  aliases: { Class: 'PNPClass', FriendlyName: 'Name', InstanceId: 'DeviceID' },
  unknown: ['Problem', 'ProblemDescription'],
  source: 'https://learn.microsoft.com/powershell/module/pnpdevice/get-pnpdevice',
});
