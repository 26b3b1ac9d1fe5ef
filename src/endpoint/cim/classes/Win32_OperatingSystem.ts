import { NotSimulated } from '../../../base/not-simulated.ts';
import type { Endpoint, PowerRequest } from '../../endpoint.ts';
import { offsetAt } from '../../time-zone.ts';
import { type CimMethodOutcome, defineCimClass } from '../cim-class.ts';

/** Added to a flag: applications are not asked. */
const forced = 4;

const actions: Readonly<Record<number, PowerRequest['action']>> = { 1: 'shutDown', 2: 'restart', 8: 'powerOff' };

/** Writes down what is asked of the machine's power, and calls it. The script runs on, as it does until Windows ends it. */
function requestPower(endpoint: Endpoint, action: PowerRequest['action'], isForced: boolean): CimMethodOutcome {
  endpoint.power = { action, forced: isForced };
  return { returnValue: 0 };
}

/**
 * Ends the session at the console: which others the flag ends is settled by no source. What Windows answers when nobody is there is
 * not known either.
 */
function logOff(endpoint: Endpoint): CimMethodOutcome {
  const session = endpoint.sessions.console();
  if (!session) throw new NotSimulated('value', 'Win32Shutdown: log off while nobody is logged on at the console');
  endpoint.sessions.logOff(session.id);
  return { returnValue: 0 };
}

/** "The calling process must have the SE_SHUTDOWN_NAME privilege": taken to be held by administrators. */
const hasPrivilege = (endpoint: Endpoint): boolean => endpoint.process.elevated;

/** The server service keeps the machine's description ("srvcomment", `net config server /srvcomment`). */
const serverParameters = 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\LanmanServer\\Parameters';

/** The system, with its methods that end sessions and the machine. */
export default defineCimClass({
  name: 'Win32_OperatingSystem',
  instances(endpoint) {
    const { preset, hardware, clock } = endpoint;
    if (preset.platform !== 'windows') return [];
    return [
      {
        BootDevice: '\\Device\\HarddiskVolume1',
        BuildNumber: preset.buildNumber,
        BuildType: 'Multiprocessor Free',
        Caption: preset.caption,
        CodeSet: '1252',
        CountryCode: '1',
        CreationClassName: 'Win32_OperatingSystem',
        CSCreationClassName: 'Win32_ComputerSystem',
        CSDVersion: preset.servicePack === '' ? null : preset.servicePack,
        CSName: endpoint.computerName,
        CurrentTimeZone: offsetAt(endpoint.timeZone, clock.now),
        Debug: false,
        Description: endpoint.unhindered(() => String(endpoint.registry.value(serverParameters, 'srvcomment', 64)?.data ?? '')),
        Distributed: false,
        EncryptionLevel: 256,
        ForegroundApplicationBoost: 2,
        FreePhysicalMemory: Math.floor(hardware.freeMemory / 1024),
        LastBootUpTime: endpoint.lastBoot,
        LocalDateTime: clock.now,
        Locale: '0409',
        Manufacturer: 'Microsoft Corporation',
        MaxNumberOfProcesses: 4294967295,
        MUILanguages: [endpoint.displayLanguage],
        Name: `${preset.caption}|C:\\Windows|\\Device\\Harddisk0\\Partition1`,
        NumberOfProcesses: endpoint.processes.all().length,
        NumberOfUsers: endpoint.sessions.all().length,
        OperatingSystemSKU: preset.sku,
        Organization: '',
        OSArchitecture: endpoint.architecture === 64 ? '64-bit' : '32-bit',
        OSLanguage: 1033,
        OSType: 18,
        Primary: true,
        ProductType: preset.productType,
        RegisteredUser: 'Windows User',
        ServicePackMajorVersion: preset.servicePackMajor,
        ServicePackMinorVersion: 0,
        Status: 'OK',
        SystemDevice: '\\Device\\HarddiskVolume1',
        SystemDirectory: 'C:\\Windows\\system32',
        SystemDrive: 'C:',
        TotalVisibleMemorySize: Math.floor(hardware.memory / 1024),
        Version: preset.version,
        WindowsDirectory: 'C:\\Windows',
      },
    ];
  },
  writable: {
    Description({ endpoint, value }) {
      if (!endpoint.process.elevated) throw new NotSimulated('member', 'a change of Win32_OperatingSystem.Description without rights');
      endpoint.unhindered(() => {
        endpoint.registry.create(serverParameters, 64);
        endpoint.registry.setValue(serverParameters, { name: 'srvcomment', kind: 'String', data: String(value ?? '') }, 64);
      });
    },
  },
  methods: {
    Win32Shutdown: {
      run({ endpoint, arguments: { Flags } }) {
        const flags = Number(Flags ?? 0);
        if (!hasPrivilege(endpoint)) return { error: 'PrivilegeNotHeld' };
        const isForced = (flags & forced) !== 0;
        const command = flags & ~forced;
        if (command === 0) return logOff(endpoint);
        const action = actions[command];
        if (action === undefined) throw new NotSimulated('value', `Win32Shutdown -Flags ${flags}`);
        return requestPower(endpoint, action, isForced);
      },
    },
    Shutdown: { run: ({ endpoint }) => (hasPrivilege(endpoint) ? requestPower(endpoint, 'shutDown', false) : { error: 'PrivilegeNotHeld' }) },
    Reboot: { run: ({ endpoint }) => (hasPrivilege(endpoint) ? requestPower(endpoint, 'restart', false) : { error: 'PrivilegeNotHeld' }) },
  },
});
