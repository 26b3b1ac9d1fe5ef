<#
.SYNOPSIS
    Shows what becomes of functions inside
.DESCRIPTION
    Shows what becomes of functions inside
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Functions inside
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

function Test-Over {
    param($Value, $Limit)

    return $Value -gt $Limit
}

function Test-Both {
    param($Value, $Limit)

    return (Test-Over -Value $Value -Limit $Limit) -and (Test-Over -Value ($Value - 1) -Limit $Limit)
}

try {
    $count = (Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop).NumberOfUsers
    $limit = 2
    Write-Output "$(if (Test-Over -Value $count -Limit $limit) { 'true' } else { 'false' }) $(if (Test-Both -Value $count -Limit $limit) { 'true' } else { 'false' })"
    $limit = 5
    Write-Output "$(if (Test-Over -Value $count -Limit $limit) { 'true' } else { 'false' }) $(if (Test-Both -Value $count -Limit $limit) { 'true' } else { 'false' })"
    Write-Output 'done'
    exit 0
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
