import { enumType } from '../enum-type.ts';

/** Enums of Microsoft and below with their members (https://learn.microsoft.com/dotnet/api). */
export default [
  enumType(
    'Microsoft.Management.Infrastructure.CimFlags',
    `None Class Method Property=4 Parameter=8 Association=16 Indication=32 Reference=64 Any=127 EnableOverride DisableOverride=256
     Restricted=512 ToSubclass=1024 Translatable=2048 Key=4096 In=8192 Out=16384 Required=32768 Static=65536 Abstract=131072
     Terminal=262144 Expensive=524288 Stream=1048576 ReadOnly=2097152 NotModified=33554432 NullValue=536870912 Borrow=1073741824
     Adopt=-2147483648`,
    'flags',
  ),
  enumType(
    'Microsoft.Management.Infrastructure.CimType',
    `Unknown Boolean UInt8 SInt8 UInt16 SInt16 UInt32 SInt32 UInt64 SInt64 Real32 Real64 Char16 DateTime String Reference Instance
     BooleanArray UInt8Array SInt8Array UInt16Array SInt16Array UInt32Array SInt32Array UInt64Array SInt64Array Real32Array Real64Array
     Char16Array DateTimeArray StringArray ReferenceArray InstanceArray`,
  ),
  enumType('Microsoft.PowerShell.Commands.JsonDateKind', 'Default Local Utc Offset String'),
  enumType('Microsoft.PowerShell.Commands.DisplayHintType', 'Date Time DateTime'),
  enumType('Microsoft.PowerShell.Commands.OpenMode', 'Add New Overwrite'),
  enumType('Microsoft.PowerShell.Commands.OutputAssemblyType', 'Library ConsoleApplication WindowsApplication'),
  enumType('Microsoft.PowerShell.Commands.PrincipalSource', 'Unknown Local ActiveDirectory AzureAD MicrosoftAccount'),
  enumType('Microsoft.PowerShell.Commands.ServiceStartupType', 'InvalidValue=-1 Boot System Automatic Manual Disabled AutomaticDelayedStart=10'),
  enumType('Microsoft.PowerShell.Commands.TestPathType', 'Any Container Leaf'),
  enumType('Microsoft.PowerShell.Commands.TextEncodingType', 'Unknown String Unicode Byte BigEndianUnicode BigEndianUTF32 Utf8 Utf7 Ascii'),
  enumType('Microsoft.PowerShell.Commands.WebAuthenticationType', 'None Basic Bearer OAuth'),
  enumType('Microsoft.PowerShell.Commands.WebRequestMethod', 'Default Get Head Post Put Delete Trace Options Merge Patch'),
  enumType('Microsoft.PowerShell.Commands.WebSslProtocol', 'Default Tls=3072 Tls11=3072 Tls12=3072 Tls13=12288', 'flags'),
  enumType(
    'Microsoft.PowerShell.Cmdletization.GeneratedTypes.NetConnectionProfile.IPv4Connectivity',
    'Disconnected NoTraffic Subnet LocalNetwork Internet',
  ),
  enumType(
    'Microsoft.PowerShell.Cmdletization.GeneratedTypes.NetConnectionProfile.IPv6Connectivity',
    'Disconnected NoTraffic Subnet LocalNetwork Internet',
  ),
  enumType('Microsoft.PowerShell.Cmdletization.GeneratedTypes.NetConnectionProfile.NetworkCategory', 'Public Private DomainAuthenticated'),
  enumType('Microsoft.PowerShell.Cmdletization.GeneratedTypes.NetSecurity.Action', 'NotConfigured Allow=2 Block=4'),
  enumType('Microsoft.PowerShell.Cmdletization.GeneratedTypes.NetSecurity.Direction', 'Inbound=1 Outbound'),
  enumType('Microsoft.PowerShell.Cmdletization.GeneratedTypes.NetSecurity.Enabled', 'True=1 False'),
  enumType('Microsoft.PowerShell.Cmdletization.GeneratedTypes.NetSecurity.GpoBoolean', 'False True NotConfigured'),
  enumType('Microsoft.PowerShell.Cmdletization.GeneratedTypes.ScheduledTask.RunLevelEnum', 'Limited Highest'),
  enumType('Microsoft.PowerShell.Cmdletization.GeneratedTypes.ScheduledTask.StateEnum', 'Unknown Disabled Queued Ready Running'),
  enumType('Microsoft.PowerShell.ExecutionPolicy', 'Unrestricted RemoteSigned AllSigned Restricted Default=3 Bypass Undefined'),
  enumType('Microsoft.PowerShell.ExecutionPolicyScope', 'Process CurrentUser LocalMachine UserPolicy MachinePolicy'),
  enumType('Microsoft.Win32.RegistryHive', 'ClassesRoot=-2147483648 CurrentUser LocalMachine Users PerformanceData CurrentConfig'),
  enumType('Microsoft.Win32.RegistryValueKind', 'Unknown String ExpandString Binary DWord MultiString=7 QWord=11 None=-1'),
  enumType('Microsoft.Win32.RegistryValueOptions', 'None DoNotExpandEnvironmentNames', 'flags'),
  enumType('Microsoft.Win32.RegistryView', 'Default Registry64=256 Registry32=512'),
];
