import { accountName } from '../../stores/account.ts';
import { isDaylightTime, offsetAt } from '../../time-zone.ts';
import { defineCimClass } from '../cim-class.ts';

/**
 * The machine. `UserName` is the user at the console: "In a terminal services session, UserName returns the name of the user that is
 * logged on to the console" (page of Win32_ComputerSystem).
 */
export default defineCimClass({
  name: 'Win32_ComputerSystem',
  instances(endpoint) {
    const { computerName, domain, hardware, timeZone, clock, preset } = endpoint;
    const user = endpoint.sessions.console()?.user;
    const isServer = preset.platform === 'windows' && preset.productType !== 1;
    return [
      {
        AdminPasswordStatus: 3,
        AutomaticManagedPagefile: true,
        BootupState: 'Normal boot',
        Caption: computerName,
        CreationClassName: 'Win32_ComputerSystem',
        CurrentTimeZone: offsetAt(timeZone, clock.now),
        DaylightInEffect: timeZone.daylight ? isDaylightTime(timeZone, clock.now) : null,
        Description: 'AT/AT COMPATIBLE',
        DNSHostName: computerName,
        Domain: domain?.dnsName ?? endpoint.workgroup,
        // 0 and 1: workstation, alone or in a domain; 2 and 3: server.
        DomainRole: (isServer ? 2 : 0) + (domain ? 1 : 0),
        EnableDaylightSavingsTime: true,
        HypervisorPresent: hardware.model === 'Virtual Machine',
        Manufacturer: hardware.manufacturer,
        Model: hardware.model,
        Name: computerName,
        NumberOfLogicalProcessors: hardware.logicalProcessors,
        NumberOfProcessors: 1,
        PartOfDomain: domain !== undefined,
        PCSystemType: hardware.battery ? 2 : 1,
        PrimaryOwnerName: 'Windows User',
        Roles: ['LM_Workstation', 'LM_Server', 'NT', ...(isServer ? ['Server_NT'] : [])],
        Status: 'OK',
        SystemType: endpoint.architecture === 64 ? 'x64-based PC' : 'X86-based PC',
        TotalPhysicalMemory: hardware.memory,
        UserName: user ? accountName(user) : null,
        Workgroup: domain ? null : endpoint.workgroup,
      },
    ];
  },
});
