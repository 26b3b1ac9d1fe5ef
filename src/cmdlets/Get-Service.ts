import type { ServiceStartType } from '../endpoint/description.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { getMember } from '../runtime/members/get-member.ts';
import { operationParameters, selectServices } from '../runtime/services/select-services.ts';
import { knownType } from '../runtime/types/types.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { ensureExtendedMembers, setAddedTypeNames } from '../runtime/values/members.ts';
import type { ServiceObject } from '../runtime/values/service-object.ts';
import type { Value } from '../runtime/values/value.ts';

/** Microsoft.PowerShell.Commands.ServiceStartupType. */
const startupTypes: Readonly<Record<ServiceStartType, number>> = {
  Boot: 0,
  System: 1,
  Automatic: 2,
  Manual: 3,
  Disabled: 4,
  AutomaticDelayedStart: 10,
};

/** PowerShell 7 adds what ServiceController does not tell (GetServiceCommand.AddProperties). */
function addProperties(object: ServiceObject): ServiceObject {
  const { service } = object;
  const properties: readonly (readonly [string, Value])[] = [
    ['UserName', service.account],
    ['Description', service.description === '' ? null : service.description],
    ['DelayedAutoStart', service.startType === 'AutomaticDelayedStart'],
    ['BinaryPathName', service.path],
    ['StartupType', new EnumValue(knownType('Microsoft.PowerShell.Commands.ServiceStartupType'), startupTypes[service.startType])],
  ];
  const members = ensureExtendedMembers(object);
  for (const [name, value] of properties) members.add({ kind: 'NoteProperty', name, value });
  setAddedTypeNames(
    object,
    [...properties].reverse().map(([name]) => `System.Service.ServiceController#${name}`),
  );
  return object;
}

const related = (host: CmdletHost, service: ServiceObject, name: string) => host.writeEnumerated(getMember(service, name, host.session));

export default defineCmdlet({
  name: 'Get-Service',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['gsv'],
  windowsOnly: true,
  parameters: {
    Name: {
      type: 'string[]',
      aliases: ['ServiceName'],
      sets: { Default: { position: 0, pipeline: true, byPropertyName: true } },
      validate: { notNullOrEmpty: true },
      wildcards: true,
    },
    ComputerName: { type: 'string[]', aliases: ['Cn'], byPropertyName: true, edition: '5.1', notSimulated: true },
    DependentServices: { type: 'switch', aliases: ['DS'] },
    RequiredServices: { type: 'switch', aliases: ['SDO', 'ServicesDependedOn'] },
    DisplayName: operationParameters.DisplayName,
    Include: operationParameters.Include,
    Exclude: operationParameters.Exclude,
    InputObject: {
      type: 'System.ServiceProcess.ServiceController[]',
      sets: { InputObject: { pipeline: true } },
      validate: { notNullOrEmpty: true },
    },
  },
  defaultSet: 'Default',
  process(parameters, host) {
    const { DependentServices, RequiredServices } = parameters;
    for (const service of selectServices(host, parameters)) {
      if (DependentServices) related(host, service, 'DependentServices');
      if (RequiredServices) related(host, service, 'ServicesDependedOn');
      if (!DependentServices && !RequiredServices) host.write(host.session.isWindowsPowerShell ? service : addProperties(service));
    }
  },
  outputTypes: ['System.ServiceProcess.ServiceController'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-service',
});
