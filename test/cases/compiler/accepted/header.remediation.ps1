<#
.SYNOPSIS
    Shows what becomes of header
.DESCRIPTION
    A first paragraph that is long enough to be broken over several lines of the help block, which
    is as wide as it is.
    '.NET' is no keyword here, and # > does not end the block.
    Acts.
    Remediation: exit code 0 means done, any other that it failed.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\remediation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Header
    Category:     Maintenance Tasks
    Version:      1.0.0
    Author:       Jurgen Gross
    OS support:   Windows 10 and later
    PowerShell:   5.1 or later
    Devices:      SERVER
    Requires:     One.
                  Two.
    Keywords:     a, b
    Notes:        Nothing - really.
.HISTORY
    1.0.0 2026-01-15 Jurgen Gross: Second.
    0.9.0 2025-12-01 somebody else: First.
#>
#Requires -Version 5.1

$ErrorActionPreference = 'Stop'

# The console shows the error stream of a run that fails, so the message of a failure goes to both streams.
function Write-Failure {
    param([string]$Message)

    Write-Output $Message
    Write-Error -Message $Message -ErrorAction Continue
}

try {
    Write-Output 'done'
    exit 0
} catch {
    Write-Failure -Message "The remediation failed: $($_.Exception.Message.Trim())"
    exit 90
}
