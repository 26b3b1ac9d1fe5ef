<#
.SYNOPSIS
    Force terminates the active logged-in user session on Windows endpoints immediately
.DESCRIPTION
    Ends the session of the user who is logged on at the console at once, and reports success only
    when the session is seen to be gone. Applications are not notified, and work that is not saved
    is lost.
    Asks Win32_ComputerSystem for its UserName, the user at the console. Nobody is compliant;
    somebody is named and flagged.
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
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
        Write-Output $nobody
        exit 0
    }
    Write-Output "$user is logged on at the console."
    exit 1
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
