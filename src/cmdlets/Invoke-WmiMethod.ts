import { NotSimulated } from '../base/not-simulated.ts';
import { invokeWmi, resultOf } from '../runtime/cim/invoke-wmi.ts';
import { checkComputers, connectionParameters } from '../runtime/cim/wmi-parameters.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { ManagementObject } from '../runtime/values/management-object.ts';
import { unwrap } from '../runtime/values/members.ts';

export default defineCmdlet({
  name: 'Invoke-WmiMethod',
  module: 'Microsoft.PowerShell.Management',
  className: 'Microsoft.PowerShell.Commands.InvokeWmiMethod',
  aliases: ['iwmi'],
  windowsOnly: true,
  edition: '5.1',
  parameters: {
    InputObject: { type: 'System.Management.ManagementObject', sets: { object: { mandatory: true, pipeline: true } } },
    Path: { type: 'string', sets: { path: { mandatory: true } }, notSimulated: true },
    Class: { type: 'string', sets: { class: { mandatory: true, position: 0 } } },
    ArgumentList: { type: 'object[]', aliases: ['Args'], sets: ['path', 'class', 'object'] },
    Name: { type: 'string', position: 1, mandatory: true },
    ...connectionParameters,
  },
  defaultSet: 'class',
  supportsShouldProcess: true,
  process({ InputObject, Class, ArgumentList, Name = '', Namespace, ComputerName }, host) {
    checkComputers(host, ComputerName);
    const object = unwrap(InputObject);
    const instance = object instanceof ManagementObject ? object.instance : undefined;
    const target = object instanceof ManagementObject ? toText(object, host.session) : `${Class}`;
    if (!host.shouldProcess(target, `Invoke-WmiMethod (${Name})`)) return;
    const outcome = invokeWmi(
      host.session,
      { class: instance ? undefined : Class, namespace: Namespace, instance, method: Name },
      ArgumentList ?? [],
    );
    // The words of this cmdlet's own errors are in no public source.
    if (outcome.kind === 'error') throw new NotSimulated('value', `error of Invoke-WmiMethod ${target} ${Name}: ${outcome.error.message.trim()}`);
    host.write(resultOf(outcome));
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/invoke-wmimethod',
});
