<#
.SYNOPSIS
    Shows what becomes of verdict values
.DESCRIPTION
    Shows what becomes of verdict values
    Remediation: exit code 0 means done, any other that it failed.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\remediation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Verdict values
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

# Ends the script with a verdict that was made before.
function Complete-Script {
    param($Verdict)

    if ($Verdict.Failed) {
        Write-Failure -Message $Verdict.Message
    } else {
        Write-Output $Verdict.Message
    }
    exit $Verdict.ExitCode
}

function Get-Trouble {
    param($Count)

    if ($Count -eq 2) {
        return [pscustomobject]@{ Message = 'two'; ExitCode = 1; Failed = $true }
    }
    return $null
}

try {
    $verdict = Get-Trouble -Count (Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop).NumberOfUsers
    if ($null -ne $verdict) {
        Complete-Script -Verdict $verdict
    }
    Write-Output 'no trouble'
    exit 0
} catch {
    Write-Failure -Message "The remediation failed: $($_.Exception.Message.Trim())"
    exit 90
}
