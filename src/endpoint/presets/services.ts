import type { ServiceDescription, ServiceStartType } from '../description.ts';

const svchost = (group: string): string => `C:\\Windows\\system32\\svchost.exe -k ${group}`;

/**
 * Services that every Windows of the presets has. Names, display names and start types: Microsoft, "Guidance on disabling
 * system services on Windows Server" (learn.microsoft.com/windows-server/security/windows-services/security-guidelines-for-disabling-system-services-in-windows-server).
 */
const common: readonly ServiceDescription[] = [
  { name: 'BITS', displayName: 'Background Intelligent Transfer Service', startType: 'Manual', dependsOn: ['RpcSs'], path: svchost('netsvcs') },
  {
    name: 'CryptSvc',
    displayName: 'Cryptographic Services',
    startType: 'Automatic',
    account: 'NT Authority\\NetworkService',
    dependsOn: ['RpcSs'],
    path: svchost('NetworkService'),
  },
  {
    name: 'Dhcp',
    displayName: 'DHCP Client',
    startType: 'Automatic',
    account: 'NT Authority\\LocalService',
    path: svchost('LocalServiceNetworkRestricted'),
  },
  { name: 'Dnscache', displayName: 'DNS Client', startType: 'Automatic', account: 'NT AUTHORITY\\NetworkService', path: svchost('NetworkService') },
  {
    name: 'EventLog',
    displayName: 'Windows Event Log',
    startType: 'Automatic',
    account: 'NT AUTHORITY\\LocalService',
    path: svchost('LocalServiceNetworkRestricted'),
  },
  { name: 'gpsvc', displayName: 'Group Policy Client', startType: 'Automatic', canStop: false, dependsOn: ['RpcSs'], path: svchost('netsvcs') },
  { name: 'LanmanServer', displayName: 'Server', startType: 'Automatic', dependsOn: ['SamSS'], path: svchost('netsvcs') },
  {
    name: 'LanmanWorkstation',
    displayName: 'Workstation',
    startType: 'Automatic',
    account: 'NT AUTHORITY\\NetworkService',
    canPauseAndContinue: true,
    path: svchost('NetworkService'),
  },
  { name: 'Netlogon', displayName: 'Netlogon', startType: 'Manual', dependsOn: ['LanmanWorkstation'], path: 'C:\\Windows\\system32\\lsass.exe' },
  { name: 'PlugPlay', displayName: 'Plug and Play', startType: 'Manual', status: 'Running', path: svchost('DcomLaunch') },
  { name: 'Power', displayName: 'Power', startType: 'Automatic', canStop: false, path: svchost('DcomLaunch') },
  { name: 'ProfSvc', displayName: 'User Profile Service', startType: 'Automatic', dependsOn: ['RpcSs'], path: svchost('netsvcs') },
  {
    name: 'RpcSs',
    displayName: 'Remote Procedure Call (RPC)',
    startType: 'Automatic',
    account: 'NT AUTHORITY\\NetworkService',
    canStop: false,
    path: svchost('rpcss'),
  },
  {
    name: 'SamSs',
    displayName: 'Security Accounts Manager',
    startType: 'Automatic',
    canStop: false,
    dependsOn: ['RpcSs'],
    path: 'C:\\Windows\\system32\\lsass.exe',
  },
  {
    name: 'Schedule',
    displayName: 'Task Scheduler',
    startType: 'Automatic',
    canStop: false,
    dependsOn: ['RpcSs', 'EventLog'],
    path: svchost('netsvcs'),
  },
  { name: 'Spooler', displayName: 'Print Spooler', startType: 'Automatic', dependsOn: ['RpcSs'], path: 'C:\\Windows\\System32\\spoolsv.exe' },
  {
    name: 'TermService',
    displayName: 'Remote Desktop Services',
    startType: 'Manual',
    status: 'Running',
    account: 'NT Authority\\NetworkService',
    dependsOn: ['RpcSs'],
    path: svchost('NetworkService'),
  },
  { name: 'Themes', displayName: 'Themes', startType: 'Automatic', path: svchost('netsvcs') },
  { name: 'TrustedInstaller', displayName: 'Windows Modules Installer', startType: 'Manual', path: 'C:\\Windows\\servicing\\TrustedInstaller.exe' },
  { name: 'W32Time', displayName: 'Windows Time', startType: 'Manual', account: 'NT AUTHORITY\\LocalService', path: svchost('LocalService') },
  {
    name: 'Winmgmt',
    displayName: 'Windows Management Instrumentation',
    startType: 'Automatic',
    canPauseAndContinue: true,
    dependsOn: ['RpcSs'],
    path: svchost('netsvcs'),
  },
  {
    name: 'WinRM',
    displayName: 'Windows Remote Management (WS-Management)',
    startType: 'Manual',
    account: 'NT AUTHORITY\\NetworkService',
    dependsOn: ['RpcSs'],
    path: svchost('NetworkService'),
  },
  { name: 'wuauserv', displayName: 'Windows Update', startType: 'Manual', dependsOn: ['RpcSs'], path: svchost('netsvcs') },
];

const firewall = (displayName: string): ServiceDescription => ({
  name: 'MpsSvc',
  displayName,
  startType: 'Automatic',
  account: 'NT Authority\\LocalService',
  canStop: false,
  path: svchost('LocalServiceNoNetwork'),
});

const remoteRegistry = (startType: ServiceStartType): ServiceDescription => ({
  name: 'RemoteRegistry',
  displayName: 'Remote Registry',
  startType,
  // On a server it starts on demand only, though its start type is Automatic.
  status: 'Stopped',
  account: 'NT AUTHORITY\\LocalService',
  dependsOn: ['RpcSs'],
  path: svchost('localService'),
});

const search: ServiceDescription = {
  name: 'WSearch',
  displayName: 'Windows Search',
  startType: 'AutomaticDelayedStart',
  dependsOn: ['RpcSs'],
  path: 'C:\\Windows\\system32\\SearchIndexer.exe /Embedding',
};

const securityCenter: ServiceDescription = {
  name: 'wscsvc',
  displayName: 'Security Center',
  startType: 'AutomaticDelayedStart',
  account: 'NT AUTHORITY\\LocalService',
  canStop: false,
  dependsOn: ['RpcSs'],
  path: svchost('LocalServiceNetworkRestricted'),
};

const defender = (displayName: string): ServiceDescription => ({
  name: 'WinDefend',
  displayName,
  startType: 'Automatic',
  canStop: false,
  dependsOn: ['RpcSs'],
});

const orchestrator: ServiceDescription = {
  name: 'UsoSvc',
  displayName: 'Update Orchestrator Service',
  startType: 'AutomaticDelayedStart',
  dependsOn: ['RpcSs'],
  path: svchost('netsvcs'),
};

/** Windows 7. */
export const windows7Services: readonly ServiceDescription[] = [
  ...common,
  { name: 'wuauserv', startType: 'AutomaticDelayedStart' },
  firewall('Windows Firewall'),
  remoteRegistry('Manual'),
  search,
  securityCenter,
  defender('Windows Defender'),
];

/** Windows 10 and 11. */
export const clientServices: readonly ServiceDescription[] = [
  ...common,
  firewall('Windows Defender Firewall'),
  remoteRegistry('Disabled'),
  search,
  securityCenter,
  defender('Microsoft Defender Antivirus Service'),
  orchestrator,
];

/** Windows Server. */
export const serverServices = (names: { firewall: string; defender: string }): readonly ServiceDescription[] => [
  ...common,
  { name: 'WinRM', startType: 'Automatic' },
  firewall(names.firewall),
  remoteRegistry('Automatic'),
  defender(names.defender),
  { ...orchestrator, startType: 'Automatic' },
];
