import { NotSimulated } from '../base/not-simulated.ts';
import { removeCim } from '../endpoint/cim/change-cim.ts';
import { checkComputers, connectionParameters } from '../runtime/cim/wmi-parameters.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { ManagementObject } from '../runtime/values/management-object.ts';
import { unwrap } from '../runtime/values/members.ts';

export default defineCmdlet({
  name: 'Remove-WmiObject',
  module: 'Microsoft.PowerShell.Management',
  className: 'Microsoft.PowerShell.Commands.RemoveWmiObject',
  aliases: ['rwmi'],
  windowsOnly: true,
  edition: '5.1',
  parameters: {
    InputObject: { type: 'System.Management.ManagementObject', sets: { object: { mandatory: true, pipeline: true } } },
    Path: { type: 'string', sets: { path: { mandatory: true } }, notSimulated: true },
    Class: { type: 'string', sets: { class: { mandatory: true, position: 0 } }, notSimulated: true },
    ...connectionParameters,
  },
  defaultSet: 'class',
  supportsShouldProcess: true,
  process({ InputObject, ComputerName }, host) {
    checkComputers(host, ComputerName);
    const object = unwrap(InputObject);
    if (!(object instanceof ManagementObject)) throw new NotSimulated('value', 'Remove-WmiObject on something that is no WMI object');
    if (!host.shouldProcess(toText(object, host.session))) return;
    const outcome = removeCim(host.endpoint, object.instance);
    if (outcome.kind === 'done') return;
    host.error({
      id: 'RemoveWMIManagementException',
      message: outcome.error.message,
      category: 'InvalidOperation',
      exception: 'System.Management.ManagementException',
    });
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/remove-wmiobject?view=powershell-5.1',
});
