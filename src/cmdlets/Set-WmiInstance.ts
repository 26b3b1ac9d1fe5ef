import { NotSimulated } from '../base/not-simulated.ts';
import { setCim } from '../endpoint/cim/change-cim.ts';
import { valuesAssigned, valuesGiven } from '../runtime/cim/given-values.ts';
import { checkComputers, connectionParameters } from '../runtime/cim/wmi-parameters.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { ManagementObject } from '../runtime/values/management-object.ts';
import { unwrap } from '../runtime/values/members.ts';

export default defineCmdlet({
  name: 'Set-WmiInstance',
  module: 'Microsoft.PowerShell.Management',
  className: 'Microsoft.PowerShell.Commands.SetWmiInstance',
  aliases: ['swmi'],
  windowsOnly: true,
  edition: '5.1',
  parameters: {
    InputObject: { type: 'System.Management.ManagementObject', sets: { object: { mandatory: true, pipeline: true } } },
    Path: { type: 'string', sets: { path: { mandatory: true } }, notSimulated: true },
    Class: { type: 'string', sets: { class: { mandatory: true, position: 0 } }, notSimulated: true },
    Arguments: { type: 'hashtable', aliases: ['Args', 'Property'], sets: ['path', 'class', 'object'] },
    PutType: { type: 'string', validate: { set: ['None', 'UpdateOnly', 'CreateOnly', 'UpdateOrCreate'] }, notSimulated: true },
    ...connectionParameters,
  },
  defaultSet: 'class',
  supportsShouldProcess: true,
  process({ InputObject, Arguments, ComputerName }, host) {
    const { session } = host;
    checkComputers(host, ComputerName);
    const object = unwrap(InputObject);
    if (!(object instanceof ManagementObject)) throw new NotSimulated('value', 'Set-WmiInstance on something that is no WMI object');
    if (!host.shouldProcess(toText(object, session))) return;
    const { instance, assigned } = object;
    const values = { ...valuesAssigned(instance, assigned, session), ...(Arguments ? valuesGiven(Arguments, session) : {}) };
    const outcome = setCim(host.endpoint, instance, values);
    if (outcome.kind === 'error') {
      const { message } = outcome.error;
      host.error({ id: 'SetWMIManagementException', message, category: 'InvalidOperation', exception: 'System.Management.ManagementException' });
    } else if (outcome.instance) host.write(new ManagementObject(outcome.instance));
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-wmiinstance?view=powershell-5.1',
});
