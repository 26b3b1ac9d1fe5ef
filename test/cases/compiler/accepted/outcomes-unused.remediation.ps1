<#
.SYNOPSIS
    Shows what becomes of outcomes unused
.DESCRIPTION
    Shows what becomes of outcomes unused
    Remediation: exit code 0 means done, any other that it failed.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\remediation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Outcomes unused
    Category:     Maintenance Tasks
    Version:      1.0.0
    Author:       unknown
    OS support:   Windows 7 and later
    PowerShell:   3.0 or later
    Devices:      WORKSTATION, SERVER
.HISTORY
    1.0.0 unknown
#>
#Requires -Version 3.0

$ErrorActionPreference = 'Stop'

# The console shows the error stream of a run that fails, so the message of a failure goes to both streams.
function Write-Failure {
    param([string]$Message)

    Write-Output $Message
    Write-Error -Message $Message -ErrorAction Continue
}

try {
    $operatingSystem = Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop
    Invoke-CimMethod -InputObject $operatingSystem -MethodName Reboot -OperationTimeoutSec 30 -ErrorAction Stop | Out-Null
    Write-Output 'restarting'
    exit 0
} catch {
    Write-Failure -Message "The remediation failed: $($_.Exception.Message.Trim())"
    exit 90
}
