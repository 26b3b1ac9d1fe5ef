// Commands of PowerShell that are not simulated, as they are declared: what a mock of one of them binds by. Source: Get-Command of
// PowerShell 7.6.5 on Linux, and the documentation of Microsoft.PowerShell.Archive. One line a parameter: name, type (`~` stands for System.Management.Automation.), aliases, sets with
// position, m (mandatory), p (pipeline), n (by property name), r (remaining), then what is checked or allowed.

/** Module, default set, `s` where it has -WhatIf, aliases; then the parameters. */
export const declaredCommands: Readonly<Record<string, string>> = {
  'Add-History': `Microsoft.PowerShell.Core - - -
InputObject ~PSObject[] - =0p
Passthru switch - -`,
  'ConvertFrom-CliXml': `Microsoft.PowerShell.Utility - - -
InputObject string - =0mp`,
  'ConvertTo-CliXml': `Microsoft.PowerShell.Utility - - -
Depth int - -
InputObject psobject - =0mp`,
  'Debug-Job': `Microsoft.PowerShell.Core JobParameterSet s -
BreakAll switch - -
Id int - JobIdParameterSet=0m
InstanceId System.Guid - JobInstanceIdParameterSet=0m
Job ~Job - JobParameterSet=0mpn
Name string - JobNameParameterSet=0m`,
  'Debug-Process': `Microsoft.PowerShell.Management Name s -
Id int[] PID,ProcessId Id=0mn e
InputObject System.Diagnostics.Process[] - InputObject=mp
Name string[] ProcessName Name=0mn`,
  'Debug-Runspace': `Microsoft.PowerShell.Utility RunspaceParameterSet s -
BreakAll switch - -
Id int - IdParameterSet=0m
InstanceId System.Guid - InstanceIdParameterSet=0m
Name string - NameParameterSet=0m
Runspace ~Runspaces.Runspace - RunspaceParameterSet=0mpn`,
  'Disable-ExperimentalFeature': `Microsoft.PowerShell.Core - s -
Name string[] - =0mn
Scope ~Configuration.ConfigScope - -`,
  'Disable-PSBreakpoint': `Microsoft.PowerShell.Utility Breakpoint s dbp
Breakpoint ~Breakpoint[] - Breakpoint=0mp n
Id int[] - Id=0mn n
PassThru switch - -
Runspace ~Runspaces.Runspace RunspaceId Id=n`,
  'Disable-RunspaceDebug': `Microsoft.PowerShell.Utility RunspaceNameParameterSet - -
AppDomainName string[] - ProcessNameParameterSet=1 e
ProcessName string - ProcessNameParameterSet=0 e
Runspace ~Runspaces.Runspace[] - RunspaceParameterSet=0mpn e
RunspaceId int[] - RunspaceIdParameterSet=0m e
RunspaceInstanceId System.Guid[] - RunspaceInstanceIdParameterSet=0m e
RunspaceName string[] - RunspaceNameParameterSet=0 e`,
  'Enable-ExperimentalFeature': `Microsoft.PowerShell.Core - s -
Name string[] - =0mn
Scope ~Configuration.ConfigScope - -`,
  'Enable-PSBreakpoint': `Microsoft.PowerShell.Utility Breakpoint s ebp
Breakpoint ~Breakpoint[] - Breakpoint=0mp n
Id int[] - Id=0mn n
PassThru switch - -
Runspace ~Runspaces.Runspace RunspaceId Id=n`,
  'Enable-RunspaceDebug': `Microsoft.PowerShell.Utility RunspaceNameParameterSet - -
AppDomainName string[] - ProcessNameParameterSet=1 e
BreakAll switch - RunspaceIdParameterSet=1,RunspaceNameParameterSet=1,RunspaceParameterSet=1
ProcessName string - ProcessNameParameterSet=0 e
Runspace ~Runspaces.Runspace[] - RunspaceParameterSet=0mpn e
RunspaceId int[] - RunspaceIdParameterSet=0m e
RunspaceInstanceId System.Guid[] - RunspaceInstanceIdParameterSet=0m e
RunspaceName string[] - RunspaceNameParameterSet=0 e`,
  'Enter-PSHostProcess': `Microsoft.PowerShell.Core ProcessIdParameterSet - -
AppDomainName string - ProcessIdParameterSet=1,ProcessNameParameterSet=1,ProcessParameterSet=1,PSHostProcessInfoParameterSet=1 e
CustomPipeName string - PipeNameParameterSet=m
HostProcessInfo Microsoft.PowerShell.Commands.PSHostProcessInfo - PSHostProcessInfoParameterSet=0mp n
Id int - ProcessIdParameterSet=0m
Name string - ProcessNameParameterSet=0m e
Process System.Diagnostics.Process - ProcessParameterSet=0mp n`,
  'Enter-PSSession': `Microsoft.PowerShell.Core ComputerName - etsn
AllowRedirection switch - Uri
ApplicationName string - ComputerName=n
Authentication ~Runspaces.AuthenticationMechanism - ComputerName,Uri
CertificateThumbprint string - ComputerName,Uri
ComputerName string Cn ComputerName=0mpn e
ConfigurationName string - ComputerName=n,ContainerId=n,Uri=n,VMId=n,VMName=n
ConnectingTimeout int - SSHHost
ConnectionUri System.Uri URI,CU Uri=1n e
ContainerId string - ContainerId=0mpn e
Credential ~PSCredential - ComputerName=n,Uri=n,VMId=1mn,VMName=1mn
EnableNetworkAccess switch - ComputerName,Uri
HostName string - SSHHost=0mp e
Id int - Id=0n n
InstanceId System.Guid - InstanceId=n n
KeyFilePath string IdentityFilePath SSHHost e
Name string - Name=n
Options System.Collections.Hashtable - SSHHost e
Port int - ComputerName,SSHHost
RunAsAdministrator switch - ContainerId
Session ~Runspaces.PSSession - Session=0pn e
SessionOption ~Remoting.PSSessionOption - ComputerName,Uri n
SSHTransport switch - SSHHost {true}
Subsystem string - SSHHost=n
UserName string - SSHHost e
UseSSL switch - ComputerName
VMId System.Guid VMGuid VMId=0mpn e
VMName string - VMName=0mpn e`,
  'Exit-PSHostProcess': `Microsoft.PowerShell.Core - - -`,
  'Exit-PSSession': `Microsoft.PowerShell.Core - - exsn`,
  'Export-Alias': `Microsoft.PowerShell.Utility ByPath s epal
Append switch - -
As Microsoft.PowerShell.Commands.ExportAliasFormat - -
Description string - -
Force switch - -
LiteralPath string PSPath,LP ByLiteralPath=mn
Name string[] - =1n
NoClobber switch NoOverwrite -
PassThru switch - -
Path string - ByPath=0m
Scope string - -`,
  'Export-FormatData': `Microsoft.PowerShell.Utility ByPath - -
Force switch - -
IncludeScriptBlock switch - -
InputObject ~ExtendedTypeDefinition[] - =mp
LiteralPath string PSPath,LP ByLiteralPath=m
NoClobber switch NoOverwrite -
Path string FilePath ByPath=m`,
  'Export-PSSession': `Microsoft.PowerShell.Utility - - -
AllowClobber switch - -
ArgumentList object[] Args - NC
Certificate System.Security.Cryptography.X509Certificates.X509Certificate2 - -
CommandName string[] Name =2
CommandType ~CommandTypes Type -
Encoding System.Text.Encoding - - e
Force switch - -
FormatTypeName string[] - =3
FullyQualifiedModule Microsoft.PowerShell.Commands.ModuleSpecification[] - - n
Module string[] PSSnapin - n
OutputModule string PSPath,ModuleName =1m e
Session ~Runspaces.PSSession - =0m n`,
  'Format-Hex': `Microsoft.PowerShell.Utility - - fhx
Count System.Int64 - -
Encoding System.Text.Encoding - ByInputObject e
InputObject psobject - ByInputObject=mp
LiteralPath string[] PSPath,LP LiteralPath=m e
Offset System.Int64 - -
Path string[] - Path=0m e
Raw switch - ByInputObject`,
  'Get-Clipboard': `Microsoft.PowerShell.Management - - gcb
Delimiter string[] - -
Raw switch - -`,
  'Get-CmsMessage': `Microsoft.PowerShell.Security - - -
Content string - ByContent=0mp NS
LiteralPath string - ByLiteralPath=1m
Path string - ByPath=1m`,
  'Get-Credential': `Microsoft.PowerShell.Security CredentialSet - -
Credential ~PSCredential - CredentialSet=0 n
Message string - MessageSet e
Title string - MessageSet e
UserName string - MessageSet=0 e`,
  'Get-Error': `Microsoft.PowerShell.Utility Newest - gerr
InputObject psobject - Error=0p e
Newest int Last Newest`,
  'Get-Event': `Microsoft.PowerShell.Utility BySource - -
EventIdentifier int Id ById=0mn
SourceIdentifier string - BySource=0n e`,
  'Get-EventSubscriber': `Microsoft.PowerShell.Utility BySource - -
Force switch - =1
SourceIdentifier string - BySource=0n e
SubscriptionId int Id ById=0mn`,
  'Get-ExperimentalFeature': `Microsoft.PowerShell.Core - - -
Name string[] - =0p e`,
  'Get-FormatData': `Microsoft.PowerShell.Utility - - -
PowerShellVersion System.Version - -
TypeName string[] - =0 e`,
  'Get-Help': `Microsoft.PowerShell.Core AllUsersView - -
Category string[] - - {Alias|Cmdlet|Provider|General|FAQ|Glossary|HelpFile|ScriptCommand|Function|Filter|ExternalScript|All|DefaultHelp|DscResource|Class|Configuration}
Component string[] - -
Detailed switch - DetailedView=m
Examples switch - Examples=m
Full switch - AllUsersView
Functionality string[] - -
Name string - =0n e
Online switch - Online=m
Parameter string[] - Parameters=m
Path string - -
Role string[] - -`,
  'Get-Job': `Microsoft.PowerShell.Core SessionIdParameterSet - gjb
After System.DateTime - CommandParameterSet,InstanceIdParameterSet,NameParameterSet,SessionIdParameterSet,StateParameterSet
Before System.DateTime - CommandParameterSet,InstanceIdParameterSet,NameParameterSet,SessionIdParameterSet,StateParameterSet
ChildJobState ~JobState - CommandParameterSet,InstanceIdParameterSet,NameParameterSet,SessionIdParameterSet,StateParameterSet
Command string[] - CommandParameterSet=n e
Filter System.Collections.Hashtable - FilterParameterSet=0mn e
HasMoreData bool - CommandParameterSet,InstanceIdParameterSet,NameParameterSet,SessionIdParameterSet,StateParameterSet
Id int[] - SessionIdParameterSet=0n e
IncludeChildJob switch - CommandParameterSet,InstanceIdParameterSet,NameParameterSet,SessionIdParameterSet,StateParameterSet
InstanceId System.Guid[] - InstanceIdParameterSet=0mn e
Name string[] - NameParameterSet=0mn e
Newest int - CommandParameterSet,InstanceIdParameterSet,NameParameterSet,SessionIdParameterSet,StateParameterSet
State ~JobState - StateParameterSet=0mn`,
  'Get-PfxCertificate': `Microsoft.PowerShell.Security ByPath - -
FilePath string[] - ByPath=0mpn
LiteralPath string[] PSPath,LP ByLiteralPath=mn
NoPromptForPassword switch - -
Password System.Security.SecureString - -`,
  'Get-PSBreakpoint': `Microsoft.PowerShell.Utility Line - gbp
Command string[] - Command=m n
Id int[] - Id=0mp n
Runspace ~Runspaces.Runspace - - n
Script string[] - Command,Line=0p,Type,Variable e
Type Microsoft.PowerShell.Commands.BreakpointType[] - Type=0mp n
Variable string[] - Variable=m n`,
  'Get-PSHostProcessInfo': `Microsoft.PowerShell.Core ProcessNameParameterSet - -
Id int[] - ProcessIdParameterSet=0m e
Name string[] - ProcessNameParameterSet=0 e
Process System.Diagnostics.Process[] - ProcessParameterSet=0mp e`,
  'Get-PSSession': `Microsoft.PowerShell.Core Name - gsn
AllowRedirection switch - ConnectionUri,ConnectionUriInstanceId
ApplicationName string - ComputerInstanceId=n,ComputerName=n
Authentication ~Runspaces.AuthenticationMechanism - ComputerInstanceId,ComputerName,ConnectionUri,ConnectionUriInstanceId
CertificateThumbprint string - ComputerInstanceId,ComputerName,ConnectionUri,ConnectionUriInstanceId
ComputerName string[] Cn ComputerInstanceId=0mn,ComputerName=0mn e
ConfigurationName string - ComputerInstanceId=n,ComputerName=n,ConnectionUri=n,ConnectionUriInstanceId=n,ContainerId=n,ContainerIdInstanceId=n,VMId=n,VMIdInstanceId=n,VMName=n,VMNameInstanceId=n
ConnectionUri System.Uri[] URI,CU ConnectionUri=0mn,ConnectionUriInstanceId=0mn e
ContainerId string[] - ContainerId=mn,ContainerIdInstanceId=mn e
Credential ~PSCredential - ComputerInstanceId,ComputerName,ConnectionUri,ConnectionUriInstanceId
Id int[] - Id=0mn n
InstanceId System.Guid[] - ComputerInstanceId=m,ConnectionUriInstanceId=m,ContainerIdInstanceId=m,InstanceId=n,VMIdInstanceId=m,VMNameInstanceId=m n
Name string[] - ComputerName,ConnectionUri,ContainerId,Name=n,VMId,VMName e
Port int - ComputerInstanceId,ComputerName
SessionOption ~Remoting.PSSessionOption - ComputerInstanceId,ComputerName,ConnectionUri,ConnectionUriInstanceId
State Microsoft.PowerShell.Commands.SessionFilterState - ComputerInstanceId,ComputerName,ConnectionUri,ConnectionUriInstanceId,ContainerId,ContainerIdInstanceId,VMId,VMIdInstanceId,VMName,VMNameInstanceId
ThrottleLimit int - ComputerInstanceId,ComputerName,ConnectionUri,ConnectionUriInstanceId
UseSSL switch - ComputerInstanceId,ComputerName
VMId System.Guid[] VMGuid VMId=mn,VMIdInstanceId=mn e
VMName string[] - VMName=mn,VMNameInstanceId=mn e`,
  'Get-PSSubsystem': `Microsoft.PowerShell.Core GetAllSet - -
Kind ~Subsystem.SubsystemKind - GetByKindSet=mp
SubsystemType System.Type - GetByTypeSet=mp`,
  'Get-Runspace': `Microsoft.PowerShell.Utility NameParameterSet - -
Id int[] - IdParameterSet=0m
InstanceId System.Guid[] - InstanceIdParameterSet=0m
Name string[] - NameParameterSet=0 e`,
  'Get-RunspaceDebug': `Microsoft.PowerShell.Utility RunspaceNameParameterSet - -
AppDomainName string[] - ProcessNameParameterSet=1 e
ProcessName string - ProcessNameParameterSet=0 e
Runspace ~Runspaces.Runspace[] - RunspaceParameterSet=0mpn e
RunspaceId int[] - RunspaceIdParameterSet=0m e
RunspaceInstanceId System.Guid[] - RunspaceInstanceIdParameterSet=0m e
RunspaceName string[] - RunspaceNameParameterSet=0 e`,
  'Get-SecureRandom': `Microsoft.PowerShell.Utility RandomNumberParameterSet - -
Count int - RandomListItemParameterSet,RandomNumberParameterSet
InputObject object[] - RandomListItemParameterSet=0mp,ShuffleParameterSet=0mp N
Maximum object - RandomNumberParameterSet=0
Minimum object - RandomNumberParameterSet
Shuffle switch - ShuffleParameterSet=m`,
  'Get-TraceSource': `Microsoft.PowerShell.Utility - - -
Name string[] - =0pn e`,
  'Get-Uptime': `Microsoft.PowerShell.Utility Timespan - -
Since switch - Since`,
  'Get-Verb': `Microsoft.PowerShell.Utility - - -
Group string[] - =1pn {Common|Communications|Data|Diagnostic|Lifecycle|Other|Security}
Verb string[] - =0pn`,
  'Import-Alias': `Microsoft.PowerShell.Utility ByPath s ipal
Force switch - -
LiteralPath string PSPath,LP ByLiteralPath=mpn
PassThru switch - -
Path string - ByPath=0mpn
Scope string - - e`,
  'Import-LocalizedData': `Microsoft.PowerShell.Utility - - -
BaseDirectory string - -
BindingVariable string Variable =0 e
FileName string - -
SupportedCommand string[] - -
UICulture string - =1`,
  'Import-PSSession': `Microsoft.PowerShell.Utility - - -
AllowClobber switch - -
ArgumentList object[] Args - NC
Certificate System.Security.Cryptography.X509Certificates.X509Certificate2 - -
CommandName string[] Name =2
CommandType ~CommandTypes Type -
DisableNameChecking switch - -
FormatTypeName string[] - =3
FullyQualifiedModule Microsoft.PowerShell.Commands.ModuleSpecification[] - - n
Module string[] PSSnapin - n
Prefix string - - e
Session ~Runspaces.PSSession - =0m n`,
  'Join-String': `Microsoft.PowerShell.Utility default - -
DoubleQuote switch - DoubleQuote
FormatString string - Format
InputObject ~PSObject[] - =p
OutputPrefix string op -
OutputSuffix string os -
Property Microsoft.PowerShell.Commands.PSPropertyExpression - =0
Separator string - =1 S
SingleQuote switch - SingleQuote
UseCulture switch - -`,
  'New-Event': `Microsoft.PowerShell.Utility - - -
EventArguments ~PSObject[] - =2
MessageData psobject - =3
Sender psobject - =1
SourceIdentifier string - =0m`,
  'New-ModuleManifest': `Microsoft.PowerShell.Core - s -
AliasesToExport string[] - - C
Author string - - S
ClrVersion System.Version - -
CmdletsToExport string[] - - C
CompanyName string - - S
CompatiblePSEditions string[] - - C{Desktop|Core}
Copyright string - - S
DefaultCommandPrefix string - - N
Description string - - S
DotNetFrameworkVersion System.Version - -
DscResourcesToExport string[] - - C
ExternalModuleDependencies string[] - - e
FileList string[] - - C
FormatsToProcess string[] - - C
FunctionsToExport string[] - - C
Guid System.Guid - -
HelpInfoUri string - - N
IconUri System.Uri - - e
LicenseUri System.Uri - - e
ModuleList object[] - - C
ModuleVersion System.Version - - n
NestedModules object[] - - C
PassThru switch - -
Path string - =0m
PowerShellHostName string - -
PowerShellHostVersion System.Version - -
PowerShellVersion System.Version - -
Prerelease string - - e
PrivateData object - - N
ProcessorArchitecture System.Reflection.ProcessorArchitecture - -
ProjectUri System.Uri - - e
ReleaseNotes string - - e
RequiredAssemblies string[] - - C
RequiredModules object[] - -
RequireLicenseAcceptance switch - -
RootModule string ModuleToProcess - S
ScriptsToProcess string[] - - C
Tags string[] - - e
TypesToProcess string[] - - C
VariablesToExport string[] - - C`,
  'New-PSRoleCapabilityFile': `Microsoft.PowerShell.Core - - -
AliasDefinitions System.Collections.IDictionary[] - -
AssembliesToLoad string[] - -
Author string - -
CompanyName string - -
Copyright string - -
Description string - -
EnvironmentVariables System.Collections.IDictionary - -
FormatsToProcess string[] - -
FunctionDefinitions System.Collections.IDictionary[] - -
Guid System.Guid - -
ModulesToImport object[] - -
Path string - =0m e
ScriptsToProcess string[] - -
TypesToProcess string[] - -
VariableDefinitions object - -
VisibleAliases string[] - -
VisibleCmdlets object[] - -
VisibleExternalCommands string[] - -
VisibleFunctions object[] - -
VisibleProviders string[] - -`,
  'New-PSSession': `Microsoft.PowerShell.Core ComputerName - nsn
AllowRedirection switch - Uri
ApplicationName string - ComputerName=n
Authentication ~Runspaces.AuthenticationMechanism - ComputerName,Uri
CertificateThumbprint string - ComputerName,Uri
ComputerName string[] Cn ComputerName=0pn e
ConfigurationName string - ComputerName=n,ContainerId=n,Uri=n,VMId=n,VMName=n
ConnectingTimeout int - SSHHost
ConnectionUri System.Uri[] URI,CU Uri=0mn e
ContainerId string[] - ContainerId=mn e
Credential ~PSCredential - ComputerName=n,Uri=n,VMId=mn,VMName=mn
EnableNetworkAccess switch - ComputerName,Session,Uri
HostName string[] - SSHHost=0m e
KeyFilePath string IdentityFilePath SSHHost e
Name string[] - -
Options System.Collections.Hashtable - SSHHost e
Port int - ComputerName,SSHHost
RunAsAdministrator switch - ContainerId
Session ~Runspaces.PSSession[] - Session=0pn e
SessionOption ~Remoting.PSSessionOption - ComputerName,Uri n
SSHConnection System.Collections.Hashtable[] - SSHHostHashParam=m e
SSHTransport switch - SSHHost {true}
Subsystem string - SSHHost=n
ThrottleLimit int - ComputerName,ContainerId,Session,Uri,VMId,VMName
UserName string - SSHHost e
UseSSL switch - ComputerName
UseWindowsPowerShell switch - UseWindowsPowerShellParameterSet=m
VMId System.Guid[] VMGuid VMId=0mn e
VMName string[] - VMName=mn e`,
  'New-PSSessionConfigurationFile': `Microsoft.PowerShell.Core - - -
AliasDefinitions System.Collections.IDictionary[] - -
AssembliesToLoad string[] - -
Author string - -
CompanyName string - -
Copyright string - -
Description string - -
EnvironmentVariables System.Collections.IDictionary - -
ExecutionPolicy Microsoft.PowerShell.ExecutionPolicy - -
FormatsToProcess string[] - -
Full switch - -
FunctionDefinitions System.Collections.IDictionary[] - -
GroupManagedServiceAccount string - -
Guid System.Guid - -
LanguageMode ~PSLanguageMode - -
ModulesToImport object[] - -
MountUserDrive switch - -
Path string - =0m e
PowerShellVersion System.Version - -
RequiredGroups System.Collections.IDictionary - -
RoleDefinitions System.Collections.IDictionary - -
RunAsVirtualAccount switch - -
RunAsVirtualAccountGroups string[] - -
SchemaVersion System.Version - - n
ScriptsToProcess string[] - -
SessionType ~Remoting.SessionType - -
TranscriptDirectory string - -
TypesToProcess string[] - -
UserDriveMaximumSize System.Int64 - -
VariableDefinitions object - -
VisibleAliases string[] - -
VisibleCmdlets object[] - -
VisibleExternalCommands string[] - -
VisibleFunctions object[] - -
VisibleProviders string[] - -`,
  'New-PSSessionOption': `Microsoft.PowerShell.Core - - -
SkipCACheck switch - -
SkipCNCheck switch - -`,
  'New-PSTransportOption': `Microsoft.PowerShell.Core - - -
IdleTimeoutSec System.Int32 - =n
MaxConcurrentCommandsPerSession System.Int32 - =n
MaxConcurrentUsers System.Int32 - =n
MaxIdleTimeoutSec System.Int32 - =n
MaxMemoryPerSessionMB System.Int32 - =n
MaxProcessesPerSession System.Int32 - =n
MaxSessions System.Int32 - =n
MaxSessionsPerUser System.Int32 - =n
OutputBufferingMode object - =n
ProcessIdleTimeoutSec System.Int32 - =n`,
  'Protect-CmsMessage': `Microsoft.PowerShell.Security ByContent - -
Content psobject - ByContent=1mp NS
LiteralPath string - ByLiteralPath=1m
OutFile string - =2
Path string - ByPath=1m
To ~CmsMessageRecipient[] - =0m`,
  'Receive-Job': `Microsoft.PowerShell.Core Location - rcjb
AutoRemoveJob switch - -
ComputerName string[] Cn ComputerName=1n e
Force switch - -
Id int[] - SessionIdParameterSet=0mn e
InstanceId System.Guid[] - InstanceIdParameterSet=0mn e
Job ~Job[] - ComputerName=0mpn,Location=0mpn,Session=0mpn
Keep switch - -
Location string[] - Location=1 e
Name string[] - NameParameterSet=0mn e
NoRecurse switch - -
Session ~Runspaces.PSSession[] - Session=1n n
Wait switch - -
WriteEvents switch - -
WriteJobInResults switch - -`,
  'Register-EngineEvent': `Microsoft.PowerShell.Utility - - -
Action scriptblock - =101
Forward switch - -
MaxTriggerCount int - -
MessageData psobject - -
SourceIdentifier string - =100m
SupportEvent switch - -`,
  'Register-ObjectEvent': `Microsoft.PowerShell.Utility - - -
Action scriptblock - =101
EventName string - =1m
Forward switch - -
InputObject psobject - =0m
MaxTriggerCount int - -
MessageData psobject - -
SourceIdentifier string - =100
SupportEvent switch - -`,
  'Remove-Event': `Microsoft.PowerShell.Utility BySource s -
EventIdentifier int - ByIdentifier=0mn
SourceIdentifier string - BySource=0m`,
  'Remove-Job': `Microsoft.PowerShell.Core SessionIdParameterSet s rjb
Command string[] - CommandParameterSet=n e
Filter System.Collections.Hashtable - FilterParameterSet=0mn e
Force switch F FilterParameterSet,InstanceIdParameterSet,JobParameterSet,NameParameterSet,SessionIdParameterSet
Id int[] - SessionIdParameterSet=0mn e
InstanceId System.Guid[] - InstanceIdParameterSet=0mn e
Job ~Job[] - JobParameterSet=0mpn e
Name string[] - NameParameterSet=0mn e
State ~JobState - StateParameterSet=0mn`,
  'Remove-PSBreakpoint': `Microsoft.PowerShell.Utility Breakpoint s rbp
Breakpoint ~Breakpoint[] - Breakpoint=0mp n
Id int[] - Id=0mn n
Runspace ~Runspaces.Runspace RunspaceId Id=n`,
  'Remove-PSSession': `Microsoft.PowerShell.Core Id s rsn
ComputerName string[] Cn ComputerName=0mn e
ContainerId string[] - ContainerId=mn e
Id int[] - Id=0mn n
InstanceId System.Guid[] - InstanceId=mn n
Name string[] - Name=mn e
Session ~Runspaces.PSSession[] - Session=0mpn
VMId System.Guid[] VMGuid VMId=mn e
VMName string[] - VMName=mn e`,
  'Restart-Computer': `Microsoft.PowerShell.Management - s -`,
  'Save-Help': `Microsoft.PowerShell.Core Path - -
Credential ~PSCredential - -
DestinationPath string[] Path Path=0m n
Force switch - -
FullyQualifiedModule Microsoft.PowerShell.Commands.ModuleSpecification[] - LiteralPath=n,Path=n n
LiteralPath string[] PSPath,LP LiteralPath=m n
Module ~PSModuleInfo[] Name LiteralPath=1pn,Path=1pn n
Scope Microsoft.PowerShell.Commands.UpdateHelpScope - =n
UICulture System.Globalization.CultureInfo[] - =2 n
UseDefaultCredentials switch - -`,
  'Send-MailMessage': `Microsoft.PowerShell.Utility - - -
Attachments string[] PsPath =pn e
Bcc string[] - =n e
Body string - =2n e
BodyAsHtml switch BAH =n
Cc string[] - =n e
Credential ~PSCredential - =n e
DeliveryNotificationOption System.Net.Mail.DeliveryNotificationOptions DNO =n e
Encoding System.Text.Encoding BE =n e
From string - =mn e
Port int - =n
Priority System.Net.Mail.MailPriority - =n e
ReplyTo string[] - =n
SmtpServer string ComputerName =3n e
Subject string sub =1n
To string[] - =0mn e
UseSsl switch - =n`,
  'Set-Clipboard': `Microsoft.PowerShell.Management - s scb
Append switch - -
AsOSC52 switch ToLocalhost -
PassThru switch - -
Value string[] - =0mpn NCS`,
  'Set-Date': `Microsoft.PowerShell.Utility Date s -
Adjust System.TimeSpan - Adjust=0mn N
Date System.DateTime - Date=0mpn
DisplayHint Microsoft.PowerShell.Commands.DisplayHintType - -`,
  'Set-PSBreakpoint': `Microsoft.PowerShell.Utility Line - sbp
Action scriptblock - Command,Line,Variable
Column int - Line=2
Command string[] C Command=m
Line int[] - Line=1m
Mode ~VariableAccessMode - Variable
Runspace ~Runspaces.Runspace - - n
Script string[] - Command=0,Line=0m,Variable=0 n
Variable string[] V Variable=m`,
  'Set-PSDebug': `Microsoft.PowerShell.Core - - -
Off switch - off
Step switch - on
Strict switch - on
Trace int - on`,
  'Set-TraceSource': `Microsoft.PowerShell.Utility optionsSet - -
Debugger switch - optionsSet
FilePath string PSPath,Path optionsSet
Force switch - optionsSet
ListenerOption System.Diagnostics.TraceOptions - optionsSet
Name string[] - =0mpn
Option ~PSTraceSourceOptions - optionsSet=1n
PassThru switch - optionsSet
PSHost switch - optionsSet
RemoveFileListener string[] - removeFileListenersSet e
RemoveListener string[] - removeAllListenersSet e`,
  'Start-Job': `Microsoft.PowerShell.Core ComputerName - sajb
ArgumentList object[] Args ComputerName,FilePathComputerName,LiteralFilePathComputerName
Authentication ~Runspaces.AuthenticationMechanism - ComputerName,FilePathComputerName,LiteralFilePathComputerName
ConnectingTimeout int - SSHHost
Credential ~PSCredential - ComputerName,FilePathComputerName,LiteralFilePathComputerName
DefinitionName string - DefinitionName=0m e
DefinitionPath string - DefinitionName=1 e
FilePath string - FilePathComputerName=0m
InitializationScript scriptblock - ComputerName=1,FilePathComputerName=1,LiteralFilePathComputerName=1
InputObject psobject - ComputerName=p,FilePathComputerName=p,LiteralFilePathComputerName=p
LiteralPath string PSPath,LP LiteralFilePathComputerName=m
Name string - ComputerName=n,FilePathComputerName=n,LiteralFilePathComputerName=n
Options System.Collections.Hashtable - SSHHost e
PSVersion System.Version - ComputerName,FilePathComputerName,LiteralFilePathComputerName e
RunAs32 switch - ComputerName,FilePathComputerName,LiteralFilePathComputerName
ScriptBlock scriptblock Command ComputerName=0m
Type string - DefinitionName=2 e
WorkingDirectory string - -`,
  'Stop-Computer': `Microsoft.PowerShell.Management - s -`,
  'Stop-Job': `Microsoft.PowerShell.Core SessionIdParameterSet s spjb
Filter System.Collections.Hashtable - FilterParameterSet=0mn e
Id int[] - SessionIdParameterSet=0mn e
InstanceId System.Guid[] - InstanceIdParameterSet=0mn e
Job ~Job[] - JobParameterSet=0mpn e
Name string[] - NameParameterSet=0mn e
PassThru switch - -
State ~JobState - StateParameterSet=0mn`,
  'Switch-Process': `Microsoft.PowerShell.Core - - -
WithCommand string[] - =0r`,
  'Test-Connection': `Microsoft.PowerShell.Management DefaultPing - -
BufferSize int Size,Bytes,BS DefaultPing,RepeatPing
Count int - DefaultPing,TcpPort
Delay int - DefaultPing,RepeatPing,TcpPort
Detailed switch - TcpPort
DontFragment switch - DefaultPing,RepeatPing
IPv4 switch - DefaultPing,MtuSizeDetect,RepeatPing,TcpPort,TraceRoute
IPv6 switch - DefaultPing,MtuSizeDetect,RepeatPing,TcpPort,TraceRoute
MaxHops int Ttl,TimeToLive,Hops DefaultPing,RepeatPing,TraceRoute
MtuSize switch MtuSizeDetect MtuSizeDetect=m
Ping switch - DefaultPing,RepeatPing
Quiet switch - -
Repeat switch Continuous RepeatPing=m,TcpPort
ResolveDestination switch - DefaultPing,MtuSizeDetect,RepeatPing,TcpPort,TraceRoute
Source string - DefaultPing,RepeatPing,TcpPort,TraceRoute
TargetName string[] ComputerName =0mpn e
TcpPort int - TcpPort=m
TimeoutSeconds int - -
Traceroute switch - TraceRoute=m`,
  'Test-ModuleManifest': `Microsoft.PowerShell.Core - - -
Path string - =0mpn`,
  'Trace-Command': `Microsoft.PowerShell.Utility expressionSet - -
ArgumentList object[] Args commandSet=r
Command string - commandSet=1m
Debugger switch - -
Expression scriptblock - expressionSet=1m
FilePath string PSPath,Path -
Force switch - -
InputObject psobject - =p
ListenerOption System.Diagnostics.TraceOptions - -
Name string[] - =0m
Option ~PSTraceSourceOptions - =2
PSHost switch - -`,
  'Unprotect-CmsMessage': `Microsoft.PowerShell.Security ByWinEvent - -
Content string - ByContent=0mpn NS
EventLogRecord psobject - ByWinEvent=0mp
IncludeContext switch - -
LiteralPath string - ByLiteralPath=0m
Path string - ByPath=0m
To ~CmsMessageRecipient[] - =1`,
  'Unregister-Event': `Microsoft.PowerShell.Utility BySource s -
Force switch - -
SourceIdentifier string - BySource=0mn
SubscriptionId int - ById=0mn`,
  'Update-FormatData': `Microsoft.PowerShell.Utility FileSet s -
AppendPath string[] PSPath,Path FileSet=0pn n
PrependPath string[] - FileSet n`,
  'Update-Help': `Microsoft.PowerShell.Core Path s -
Credential ~PSCredential - -
Force switch - -
FullyQualifiedModule Microsoft.PowerShell.Commands.ModuleSpecification[] - LiteralPath=n,Path=n n
LiteralPath string[] PSPath,LP LiteralPath=n n
Module string[] Name LiteralPath=0n,Path=0n n
Recurse switch - -
Scope Microsoft.PowerShell.Commands.UpdateHelpScope - =n
SourcePath string[] Path Path=1 n
UICulture System.Globalization.CultureInfo[] - =2 n
UseDefaultCredentials switch - -`,
  'Update-List': `Microsoft.PowerShell.Utility AddRemoveSet - -
Add object[] - AddRemoveSet e
InputObject psobject - =p e
Property string - =0 e
Remove object[] - AddRemoveSet e
Replace object[] - ReplaceSet=m e`,
  'Wait-Debugger': `Microsoft.PowerShell.Utility - - -`,
  'Wait-Event': `Microsoft.PowerShell.Utility - - -
SourceIdentifier string - =0n
Timeout int TimeoutSec -`,
  'Wait-Job': `Microsoft.PowerShell.Core SessionIdParameterSet - wjb
Any switch - -
Filter System.Collections.Hashtable - FilterParameterSet=0mn e
Force switch - -
Id int[] - SessionIdParameterSet=0mn e
InstanceId System.Guid[] - InstanceIdParameterSet=0mn e
Job ~Job[] - JobParameterSet=0mpn e
Name string[] - NameParameterSet=0mn e
State ~JobState - StateParameterSet=0mn
Timeout int TimeoutSec -`,
};
