import { NotSimulated } from '../base/not-simulated.ts';
import { localTimeZone } from '../dotnet/System.TimeZoneInfo.ts';
import { timeZoneError, zoneById, zonesByName } from '../dotnet/time/find-time-zones.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'Get-TimeZone',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['gtz'],
  parameters: {
    Id: { type: 'string[]', sets: { Id: { mandatory: true, byPropertyName: true } } },
    ListAvailable: { type: 'switch', sets: { ListAvailable: { mandatory: true } }, notSimulated: true },
    Name: { type: 'string[]', sets: { Name: { position: 0, pipeline: true } } },
  },
  defaultSet: 'Name',
  process({ Id, Name }, host) {
    if (!Id && !Name) host.write(localTimeZone(host.session));
    // On Linux the names of zones come from ICU.
    if (Name && host.session.platform === 'linux') throw new NotSimulated('parameter', 'Get-TimeZone -Name');
    for (const id of Id ?? []) {
      const found = zoneById(id);
      if (typeof found === 'string') host.error(timeZoneError(found, 'Id'));
      else host.write(found);
    }
    for (const name of Name ?? []) {
      const found = zonesByName(name);
      if (typeof found === 'string') host.error(timeZoneError(found, 'Name'));
      else for (const zone of found) host.write(zone);
    }
  },
  outputTypes: ['System.TimeZoneInfo'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-timezone',
  examples: [{ script: '(Get-TimeZone -Id UTC).BaseUtcOffset.TotalMinutes', stdout: '0\n' }],
});
