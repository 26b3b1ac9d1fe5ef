<#
.SYNOPSIS
    Shows what becomes of verdict functions
.DESCRIPTION
    Shows what becomes of verdict functions
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Verdict functions
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

function Complete-None {
    Write-Output 'nobody'
    exit 0
}

function Complete-Flag {
    param([string]$User)

    if ($User.Contains('admin')) {
        Write-Output "$User is an administrator"
        exit 1
    }
    Complete-None
}

try {
    $user = (Get-CimInstance -ClassName Win32_ComputerSystem -OperationTimeoutSec 30 -ErrorAction Stop).UserName
    if ($user) {
        Complete-Flag -User $user
    }
    Complete-None
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
