/**
 * Names that PowerShell finds as `Get-NAME` when there is no command of the name itself (about_Command_Precedence). In lower
 * case. `process` is a keyword, and `date` is a program elsewhere.
 */
export const nounsOfGet: ReadonlySet<string> = new Set(
  `acl alias appxpackage authenticodesignature bitlockervolume childitem cimclass ciminstance clipboard cmsmessage command computerinfo content
credential culture disk error event eventlog eventsubscriber executionpolicy experimentalfeature filehash formatdata history host
hotfix item itemproperty itempropertyvalue job localgroup localgroupmember localuser location member module mpcomputerstatus mppreference
netadapter netfirewallrule netipaddress netipconfiguration package packageprovider partition pfxcertificate physicaldisk printer
psbreakpoint pscallstack psdrive pshostprocessinfo psprovider pssession pssubsystem random runspace runspacedebug scheduledjob scheduledtask
securerandom service smbshare timezone tracesource transaction typedata uiculture unique uptime variable verb volume windowsfeature
windowsoptionalfeature winevent wmiobject`.split(/\s+/),
);
