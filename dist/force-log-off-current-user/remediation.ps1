<#
.SYNOPSIS
    Force terminates the active logged-in user session on Windows endpoints immediately
.DESCRIPTION
    Ends the session of the user who is logged on at the console at once, and reports success only
    when the session is seen to be gone. Applications are not notified, and work that is not saved
    is lost.
    Calls Win32Shutdown of Win32_OperatingSystem with the flag of a forced log-off (4), then looks
    every five seconds for up to three minutes whether that user has gone.
    Remediation: exit code 0 means done, any other that it failed.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\remediation.ps1
.NOTES
    Title:        Windows - Security - Force Log Off Current User
    Category:     Security
    Version:      1.0.0
    Author:       workletkit
    OS support:   Windows 7 and later
    PowerShell:   3.0 or later
    Devices:      WORKSTATION, SERVER
    Requires:     Administrator rights, for Win32Shutdown.
                  Sessions of Remote Desktop are not seen and not ended on purpose.
    Keywords:     log off, session, console, user
.HISTORY
    1.0.0 2026-01-15 workletkit: First version.
#>
#Requires -Version 3.0

$ErrorActionPreference = 'Stop'

$nobody = 'No user is logged on at the console.'

# The console shows the error stream of a run that fails, so the message of a failure goes to both streams.
function Write-Failure {
    param([string]$Message)

    Write-Output $Message
    Write-Error -Message $Message -ErrorAction Continue
}

# Who is logged on at the console; a Remote Desktop session has no part in this property.
function Get-ConsoleUser {
    return (Get-CimInstance -ClassName Win32_ComputerSystem -OperationTimeoutSec 30 -ErrorAction Stop).UserName
}

try {
    $user = Get-ConsoleUser
    if (-not $user) {
        Write-Output "$nobody Nothing was done."
        exit 0
    }

    $operatingSystem = Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop
    try {
        # Flags 4: ForcedLogOff.
        $result = Invoke-CimMethod -InputObject $operatingSystem -MethodName Win32Shutdown -Arguments @{ Flags = 4 } -OperationTimeoutSec 30 -ErrorAction Stop
        if ($result.ReturnValue -ne 0) {
            Write-Failure -Message "$user was not logged off: Win32Shutdown returned $($result.ReturnValue)."
            exit 1
        }
    } catch {
        Write-Failure -Message "$user was not logged off: Win32Shutdown was refused: $($_.Exception.Message.Trim())"
        exit 1
    }

    # The CIM service can fail while sessions end.
    # Look every 5 seconds, 36 times at most, and no longer than 180 seconds.
    $deadline = (Get-Date).ToUniversalTime().AddSeconds(180)
    $gone = $false
    foreach ($look in 1..36) {
        Start-Sleep -Seconds 5
        try {
            $gone = (Get-ConsoleUser) -cne $user
        } catch {
            # An error at a look means "not yet".
            Write-Verbose -Message "Look ${look}: $($_.Exception.Message)"
        }
        if ($gone -or (Get-Date).ToUniversalTime() -ge $deadline) {
            break
        }
    }
    if (-not $gone) {
        Write-Failure -Message "$user was still logged on after three minutes, at $((Get-Date).ToUniversalTime().ToString('u'))."
        exit 1
    }
    Write-Output "$user was logged off at $((Get-Date).ToUniversalTime().ToString('u'))."
    exit 0
} catch {
    Write-Failure -Message "The remediation failed: $($_.Exception.Message.Trim())"
    exit 90
}
