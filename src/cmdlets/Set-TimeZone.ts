import { localTimeZone, TimeZoneInfo } from '../dotnet/System.TimeZoneInfo.ts';
import { timeZoneError, zoneById, zonesByName } from '../dotnet/time/find-time-zones.ts';
import { maySetTimeZone, setTimeZone } from '../endpoint/set-time-zone.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { ErrorRecord } from '../runtime/values/errors.ts';
import { unwrap } from '../runtime/values/members.ts';
import { win32Exception } from '../runtime/win32-error.ts';

/** ERROR_PRIVILEGE_NOT_HELD. */
const privilegeNotHeld = 1314;

function zoneOf(host: CmdletHost, id: string, target: 'Id' | 'InputObject'): TimeZoneInfo {
  const found = zoneById(id);
  return typeof found === 'string' ? host.fail(timeZoneError(found, target)) : found;
}

function zoneOfName(host: CmdletHost, name: string): TimeZoneInfo {
  const found = zonesByName(name);
  if (typeof found === 'string') return host.fail(timeZoneError(found, 'Name'));
  if (found.length === 1) return found[0];
  const message = `Cannot set the local time zone because the name '${name}' resolves to multiple entries.`;
  const exception = 'System.Management.Automation.PSArgumentException';
  return host.fail({ id: 'MultipleMatchingTimeZones', message, category: 'InvalidArgument', target: 'Name', exception });
}

export default defineCmdlet({
  name: 'Set-TimeZone',
  module: 'Microsoft.PowerShell.Management',
  className: 'Microsoft.PowerShell.Commands.SetTimeZoneCommand',
  aliases: ['stz'],
  windowsOnly: true,
  parameters: {
    Id: { type: 'string', sets: { Id: { mandatory: true, byPropertyName: true } } },
    InputObject: { type: 'System.TimeZoneInfo', sets: { InputObject: { mandatory: true, position: 0, pipeline: true } } },
    Name: { type: 'string', sets: { Name: { mandatory: true, position: 0 } } },
    PassThru: { type: 'switch' },
  },
  defaultSet: 'Name',
  supportsShouldProcess: true,
  process({ Id, InputObject, Name, PassThru }, host) {
    const { session, endpoint } = host;
    const given = unwrap(InputObject);
    const zone =
      given instanceof TimeZoneInfo
        ? zoneOf(host, given.id, 'InputObject')
        : Id === undefined
          ? zoneOfName(host, Name ?? '')
          : zoneOf(host, Id, 'Id');
    if (!host.shouldProcess('Local System')) {
      if (PassThru) host.write(zone);
      return;
    }
    if (!maySetTimeZone(endpoint)) host.fail(new ErrorRecord(win32Exception(session, privilegeNotHeld), 'SetTimeZoneFailed', 'FromStdErr'));
    setTimeZone(endpoint, zone.zone.id);
    if (PassThru) host.write(localTimeZone(session));
  },
  outputTypes: ['System.TimeZoneInfo'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-timezone',
});
