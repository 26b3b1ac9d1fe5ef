/**
 * Names of programs (without extension) that Windows has. A script that calls one which is not simulated has met a gap,
 * not a missing command. Source: Microsoft, "Windows commands" (learn.microsoft.com/windows-server/administration/windows-commands/windows-commands).
 */
const windows = `arp at attrib auditpol bcdboot bcdedit bdehdcfg bitsadmin bootcfg cacls certreq certutil change chcp chglogon chgport chgusr chkdsk
chkntfs choice cipher cleanmgr clip cmd cmdkey cmstp comp compact control convert cscript curl defrag dfsutil diskpart diskraid diskshadow dism
dispdiag doskey driverquery dsregcmd esentutl eventcreate expand explorer extrac32 fc find findstr finger fltmc forfiles fsutil ftp ftype fveupdate
getmac gpresult gpupdate hostname icacls ie4uinit iexplore ipconfig irftp ksetup ktmutil label lodctr logman logoff lpq lpr makecab manage-bde
mklink mmc mode more mountvol mpcmdrun mrinfo msg msiexec msinfo32 msra mstsc nbtstat net net1 netcfg netdom netsh netstat nfsadmin nltest notepad
nslookup ntbackup odbcconf openfiles pathping perfmon ping pnputil powercfg powershell print prndrvr pubprn pushprinterconnections qappsrv qprocess
query quser qwinsta rasdial rdpsign reagentc recover reg regedit regini regsvr32 relog repair-bde replace reset rexec robocopy route rpcping rundll32
runas rwinsta sc schtasks sdbinst secedit serverceipoptin setspn setx sfc shadow shutdown slmgr sort ssh subst sxstrace systeminfo taskkill tasklist
takeown tar tcmsetup timeout tpmtool tpmvscmgr tracerpt tracert tree tscon tsdiscon tskill typeperf tzutil unlodctr usoclient vssadmin w32tm waitfor
wbadmin wecutil wevtutil where whoami winmgmt winrm winrs winsat winver wmic wscript wsl wsmanhttpconfig wuauclt wusa xcopy`;

/** Of Linux: those of a base system (POSIX utilities and the usual ones beside them). */
const linux = `apt apt-get awk basename bash cat chgrp chmod chown clear cmp cp curl cut date dd df diff dirname dmesg dpkg du echo env expr false file find
free getent grep groups gunzip gzip head hostname hostnamectl id ifconfig install ip journalctl kill killall less ln locale ls lsb_release md5sum mkdir
mktemp mount mv netstat nl nproc openssl passwd ping printenv printf ps pwd python3 readlink realpath rm rmdir rpm rsync sed seq service sh sha256sum
sleep sort ssh stat stty su sudo systemctl tail tar tee test timeout top touch tr true tty umount uname uniq unzip uptime useradd userdel usermod
uuidgen vi wc wget which who whoami xargs yes yum zip`;

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Programs that the real systems have, by platform. */
export const knownPrograms: Readonly<Record<'windows' | 'linux', ReadonlySet<string>>> = { windows: setOf(windows), linux: setOf(linux) };
