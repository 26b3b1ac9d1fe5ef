import type { Value } from '../../values/value.ts';
import { defineViews, type TableView, type ViewColumn, type ViewContext } from '../view.ts';

const instance = (name: string) => `Microsoft.Management.Infrastructure.CimInstance#${name}`;
const management = (name: string) => `System.Management.ManagementObject#${name}`;

/** Columns of the classes whose instances become a table; `Name:16` has a declared width. The first has none, so content decides. */
const tables: Readonly<Record<string, string>> = {
  Win32_ComputerSystem: 'Name:16 PrimaryOwnerName Domain TotalPhysicalMemory Model Manufacturer',
  Win32_DCOMApplication: 'AppID Name:16 InstallDate',
  Win32_Desktop: 'SettingID Name:16 ScreenSaverActive ScreenSaverSecure ScreenSaverTimeout',
  Win32_DesktopMonitor: 'DeviceID Name:16 DisplayType MonitorManufacturer ScreenHeight ScreenWidth',
  Win32_DeviceMemoryAddress: 'Name:16 MemoryType Status',
  Win32_Directory: 'Name:16 Hidden Archive Writeable LastModified',
  Win32_DiskDrive: 'DeviceID Caption Partitions Size Model',
  Win32_DiskPartition: 'Name:16 NumberOfBlocks BootPartition PrimaryPartition Size Index',
  Win32_DiskQuota: 'DiskSpaceUsed Limit QuotaVolume User',
  Win32_Environment: 'Name:16 UserName VariableValue',
  Win32_Group: 'SID Name:16 Caption Domain',
  Win32_IDEController: 'Name:16 Status StatusInfo ProtocolSupported Manufacturer',
  Win32_IRQResource: 'Name:16 IRQNumber Hardware TriggerLevel TriggerType',
  Win32_LoadOrderGroup: 'Name:16 GroupOrder',
  Win32_LogicalDisk: 'DeviceID DriveType ProviderName:16 VolumeName:16 Size FreeSpace',
  Win32_LogonSession: 'LogonId Name:16 LogonType StartTime Status AuthenticationPackage',
  Win32_NTDomain: 'DomainName:16 DnsForestName DomainControllerName',
  Win32_NetworkAdapter: 'DeviceID Name:16 AdapterType ServiceName',
  Win32_NetworkAdapterConfiguration: 'ServiceName:16 DHCPEnabled Index Description',
  Win32_NetworkProtocol: 'Name:16 Caption Status',
  Win32_OnBoardDevice: 'DeviceType SerialNumber Enabled Description',
  Win32_OperatingSystem: 'SystemDirectory Organization BuildNumber RegisteredUser SerialNumber Version',
  Win32_PhysicalMemoryArray: 'Name:16 MemoryDevices MaxCapacity Model',
  Win32_PortConnector: 'Tag PortType ConnectorType SerialNumber ExternalReferenceDesignator',
  Win32_PrintJob: 'JobId Name:16 JobStatus Owner Priority Size Document',
  Win32_Printer: 'Name:16 ShareName SystemName PrinterState PrinterStatus Location',
  Win32_Process: 'ProcessId Name:16 HandleCount WorkingSetSize VirtualSize',
  Win32_Processor: 'DeviceID Name:16 Caption MaxClockSpeed SocketDesignation Manufacturer',
  Win32_Product: 'Name:16 Caption Vendor Version IdentifyingNumber',
  Win32_QuotaSetting: 'SettingID Caption State VolumePath DefaultLimit DefaultWarningLimit',
  Win32_SCSIController: 'Name:16 DriverName:16 Status StatusInfo ProtocolSupported Manufacturer',
  Win32_ScheduledJob: 'JobId Name:16 Owner Priority Command',
  Win32_Service: 'ProcessId Name:16 StartMode State Status ExitCode',
  Win32_UserAccount: 'Name:16 Caption AccountType SID Domain',
};

function columns(text: string): ViewColumn[] {
  return text.split(' ').map((column) => {
    const [property, width] = column.split(':');
    return { property, width: width === undefined ? undefined : Number(width) };
  });
}

const ofClasses = Object.entries(tables).map(
  ([name, text]): TableView => ({ kind: 'table', types: [instance(`root/cimv2/${name}`)], columns: columns(text) }),
);

/** The local machine's own name stands for `.` and for no name. */
function pingSource(object: Value, { get, session }: ViewContext): Value {
  const name = get(object, 'PSComputerName');
  return name === '.' ? session.endpoint.computerName : name;
}

const ping = columns('Address:15 IPV4Address:16 IPV6Address:40 BufferSize:8 ResponseTime:9').map((column, index) => ({
  ...column,
  label: ['Destination', undefined, undefined, 'Bytes', 'Time(ms)'][index],
}));

const hotFix = (source: string, lastWidth: number): ViewColumn[] => [
  { label: 'Source', property: source, width: 13 },
  ...columns(`Description:16 HotFixID:13 InstalledBy:20 InstalledOn:${lastWidth}`),
];

const hotFixes = (['7.6', '5.1'] as const).flatMap((edition): TableView[] => {
  const width = edition === '7.6' ? 26 : 25;
  return [
    { kind: 'table', edition, types: [management('root\\cimv2\\Win32_QuickFixEngineering')], columns: hotFix('__SERVER', width) },
    { kind: 'table', edition, types: [instance('root/cimv2/Win32_QuickFixEngineering')], columns: hotFix('ComputerName', width) },
  ];
});

export default defineViews(
  ...ofClasses,
  ...hotFixes,
  {
    kind: 'table',
    types: [management('root\\cimv2\\Win32_PingStatus')],
    columns: [{ label: 'Source', property: '__Server', width: 13 }, ...ping],
  },
  {
    kind: 'table',
    types: [instance('root/cimv2/Win32_PingStatus')],
    columns: [{ label: 'Source', value: pingSource, width: 13 }, ...ping],
  },
  {
    kind: 'table',
    types: ['Microsoft.Management.Infrastructure.CimClass'],
    groupBy: { value: (object, { get }) => get(get(object, 'CimSystemProperties'), 'Namespace'), label: 'NameSpace' },
    columns: columns('CimClassName:35 CimClassMethods:20 CimClassProperties'),
  },
  {
    kind: 'table',
    types: ['System.Management.ManagementClass'],
    groupBy: { property: '__Namespace', label: 'NameSpace' },
    columns: columns('Name:35 Methods:20 Properties'),
  },
);
