/** Programs of Windows and installers that scripts call by their bare names; those whose exit code says nothing are left out. */
export const programs: ReadonlySet<string> = new Set(
  `msiexec reg net netsh schtasks dism wmic icacls takeown bcdedit powercfg gpupdate robocopy xcopy cmd logoff quser query qwinsta rwinsta shutdown wusa
certutil auditpol secedit manage-bde winget choco w32tm fsutil cscript wscript regsvr32 taskkill tasklist sfc chkdsk vssadmin wevtutil diskpart pnputil
setx wbadmin bcdboot reagentc tsdiscon tscon tskill defrag compact cipher nltest klist dsregcmd usoclient`.split(/\s+/),
);

/** Programs that a 32-bit process does not find: they are in the System32 of 64-bit Windows only (File System Redirector). */
export const programsOf64Bit: ReadonlySet<string> = new Set(
  `logoff quser query qwinsta rwinsta tsdiscon tscon tskill msg change wusa manage-bde bcdedit bcdboot wbadmin vssadmin pnputil reagentc repair-bde dsregcmd
usoclient quickassist nbtstat`.split(/\s+/),
);

/** Programs that only tell something which their output shows; an exit code adds nothing. */
export const tellingPrograms: ReadonlySet<string> = new Set(
  'hostname whoami ipconfig systeminfo netstat arp ver where nslookup getmac driverquery tree'.split(' '),
);
