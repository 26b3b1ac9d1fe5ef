<#
.SYNOPSIS
    Shows what becomes of verdict values
.DESCRIPTION
    Shows what becomes of verdict values
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
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

function Get-Problem {
    param($Count)

    if ($Count -gt 5) {
        return [pscustomobject]@{ Message = "too many: $Count"; ExitCode = 7; Failed = $true }
    }
    if ($Count -eq 0) {
        return [pscustomobject]@{ Message = 'nobody'; ExitCode = 0; Failed = $false }
    }
    return $null
}

try {
    $count = (Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop).NumberOfUsers
    $found = Get-Problem -Count $count
    if ($null -ne $found) {
        Complete-Script -Verdict $found
    }
    $verdict = if ($count -eq 1) {
        [pscustomobject]@{ Message = 'one'; ExitCode = 0; Failed = $false }
    } else {
        [pscustomobject]@{ Message = "$count users"; ExitCode = 1; Failed = $false }
    }
    Write-Output 'decided'
    Complete-Script -Verdict $verdict
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
