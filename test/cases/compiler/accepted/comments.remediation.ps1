<#
.SYNOPSIS
    Shows what becomes of comments
.DESCRIPTION
    Shows what becomes of comments
    Remediation: exit code 0 means done, any other that it failed.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\remediation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Comments
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

# How many there may be.
$most = 3

# The console shows the error stream of a run that fails, so the message of a failure goes to both streams.
function Write-Failure {
    param([string]$Message)

    Write-Output $Message
    Write-Error -Message $Message -ErrorAction Continue
}

# Tells whether it is too much.
# @param count how many
function Test-TooMuch {
    param($Count)

    return $Count -gt $most
}

try {
    if (Test-TooMuch -Count 4) {
        Write-Output 'too much'
        exit 0
    }
    Write-Failure -Message 'not too much'
    exit 1
} catch {
    Write-Failure -Message "The remediation failed: $($_.Exception.Message.Trim())"
    exit 90
}
