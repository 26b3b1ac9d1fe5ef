import { helperFromText } from './helper-from-text.ts';

/**
 * A log-off as the remarks of https://learn.microsoft.com/windows-server/administration/windows-commands/logoff want it. The
 * session without a user, in which services run, is refused too: what logoff.exe does there is documented nowhere.
 */
export const invokeLogOff = helperFromText(
  `
# Logs a session off with logoff.exe, after a warning if there is one. Nobody is logged off from the console.
function Invoke-LogOff {
    param([string]$Session, [string]$Server, [string]$Warning, [int]$WaitSec, [int]$TimeoutSec, [switch]$Detail, [switch]$VirtualMachine)

    if (-not $VirtualMachine) {
        $row = Get-SessionRow -Server $Server | Where-Object { if ($Session) { $Session -eq $_.id -or $Session -eq $_.name } else { $_.isCurrent } }
        if ($Session -eq 'console' -or $row.name -eq 'console') {
            throw 'The session at the console is not logged off.'
        }
        if ($row.name -eq 'services' -or (-not $Session -and -not $row)) {
            throw 'There is no session of a user to log off here.'
        }
        # A disconnected session has no name, and nobody who would see a message.
        if ($Warning -and $row.name) {
            $message = Send-SessionMessage -Session $row.id -Server $Server -Text $Warning -ShowSec $WaitSec
            if ($message.exitCode -ne 0) {
                throw "Session $($row.id) could not be warned: msg.exe ended with exit code $($message.exitCode)."
            }
            Start-Sleep -Seconds $WaitSec
        }
    }
    $arguments = @()
    if ($Session) {
        $arguments += $Session
    }
    if ($Server) {
        $arguments += "/SERVER:$Server"
    }
    if ($Detail) {
        $arguments += '/V'
    }
    if ($VirtualMachine) {
        $arguments += '/VM'
    }
    return Invoke-Program -Name logoff.exe -ArgumentList $arguments -TimeoutSec $TimeoutSec -Quiet:(-not $Detail)
}
`,
  ['Invoke-Program', 'Get-SessionRow', 'Send-SessionMessage'],
);
