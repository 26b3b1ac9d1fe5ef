/**
 * Nouns of commands of Windows PowerShell 5.1 and PowerShell 7 by verb, for the verbs that a function of a script can get: a function
 * of the same name would hide the command (PSAvoidOverwritingBuiltInCmdlets). From the reference of both
 * (MicrosoftDocs/PowerShell-Docs, MicrosoftDocs/windows-powershell-docs).
 */
const nouns: Readonly<Record<string, string>> = {
  Compare: 'Object',
  Complete: 'Transaction',
  ConvertFrom: 'CliXml Csv Json SddlString SecureString String StringData',
  ConvertTo: 'CliXml Csv Html Json SecureString Xml',
  Format: 'Custom Hex List Table Wide',
  Get: 'Acl Alias AppSharedPackageContainer AppxDefaultVolume AppxLastError AppxLog AppxPackage AppxPackageAutoUpdateSettings AppxPackageManifest AppxVolume AuthenticodeSignature BitLockerVolume ChildItem CimAssociatedInstance CimClass CimInstance CimSession Clipboard ClusteredScheduledTask CmsMessage Command ComputerInfo ComputerRestorePoint Content ControlPanelItem Counter Credential Culture Date Error Event EventLog EventSubscriber ExecutionPolicy ExperimentalFeature FileHash FormatData Help History Host HotFix Item ItemProperty ItemPropertyValue Job LocalGroup LocalGroupMember LocalUser Location Member Module MpComputerStatus MpPreference MpThreat MpThreatCatalog MpThreatDetection NetAdapter NetFirewallProfile NetFirewallRule NetIPAddress NetIPConfiguration NetTCPConnection PSBreakpoint PSCallStack PSDrive PSHostProcessInfo PSProvider PSSession PSSessionCapability PSSessionConfiguration PSSnapin PSSubsystem PfxCertificate Process Random Runspace RunspaceDebug ScheduledTask ScheduledTaskInfo SecureRandom Service SmbServerConfiguration SmbShare TimeZone TraceSource Transaction TypeData UICulture Unique Uptime Variable Verb WinEvent WmiObject',
  Invoke: 'CimMethod Command CommandInDesktopPackage Expression History Item RestMethod WebRequest WmiMethod',
  Join: 'Path String',
  Measure: 'Command Object',
  Read: 'Host',
  Select: 'Object String Xml',
  Send: 'MailMessage',
  Show: 'Command ControlPanelItem EventLog',
  Split: 'Path',
  Test: 'ComputerSecureChannel Connection FileCatalog ModuleManifest NetConnection PSSessionConfigurationFile Path',
  Wait: 'Debugger Event Job Process',
  Write: 'Debug Error EventLog Host Information Output Progress Verbose Warning',
};

const names = new Set(Object.entries(nouns).flatMap(([verb, list]) => list.split(' ').map((noun) => `${verb}-${noun}`.toLowerCase())));

/** Whether there is such a command already. */
export const isCommandName = (name: string): boolean => names.has(name.toLowerCase());
