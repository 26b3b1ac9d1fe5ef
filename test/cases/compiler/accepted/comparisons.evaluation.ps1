<#
.SYNOPSIS
    Shows what becomes of comparisons
.DESCRIPTION
    Shows what becomes of comparisons
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Comparisons
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
    $instance = Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop
    $Name = $instance.Name
    $Version = $instance.Version
    $BuildNumber = $instance.BuildNumber
    $build = $BuildNumber
    if ($null -eq $build) {
        $build = ''
    }
    Write-Output "$(if ($Version -ceq '10.0') { 'true' } else { 'false' }) $(if ($Version -cne 'A') { 'true' } else { 'false' }) $(if ($Version -ceq 'a') { 'true' } else { 'false' }) $(if ([string]::CompareOrdinal($build, '2') -lt 0) { 'true' } else { 'false' }) $(if ([string]::CompareOrdinal($build, 'B') -ge 0) { 'true' } else { 'false' }) $(if ([string]::CompareOrdinal('a', 'B') -lt 0) { 'true' } else { 'false' }) $(if ([string]::CompareOrdinal('Z', 'a') -lt 0) { 'true' } else { 'false' })"
    $count = (Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop).NumberOfUsers
    Write-Output "$(if ($count -eq 1) { 'true' } else { 'false' }) $(if ($count -ne 1) { 'true' } else { 'false' }) $(if ($count -lt 2) { 'true' } else { 'false' }) $(if ($count -le 2) { 'true' } else { 'false' }) $(if ($count -gt 0) { 'true' } else { 'false' }) $(if ($count -ge 1) { 'true' } else { 'false' }) $(if (1 -lt $count) { 'true' } else { 'false' })"
    $same = $Name -ceq $Version
    Write-Output "$(if ($same -eq $true) { 'true' } else { 'false' }) $(if ($same -ne $false) { 'true' } else { 'false' }) $(if ($null -eq $Name) { 'true' } else { 'false' }) $(if ($null -ne $Version) { 'true' } else { 'false' }) $(if ($null -eq $Name) { 'true' } else { 'false' })"
    Write-Output 'done'
    exit 0
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
