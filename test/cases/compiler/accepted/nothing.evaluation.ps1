<#
.SYNOPSIS
    Shows what becomes of nothing
.DESCRIPTION
    Shows what becomes of nothing
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Nothing
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
    $user = (Get-CimInstance -ClassName Win32_ComputerSystem -OperationTimeoutSec 30 -ErrorAction Stop).UserName
    $value = if ($null -eq $user) { $null } else { $user.ToUpperInvariant() }
    $value2 = if ($null -eq $user) { $null } else { $user.Length }
    Write-Output "$(if ($null -eq $user) { 'null' } else { $user }) $(if ($null -ne $user) { $user } else { 'nobody' }) $(if ($user) { $user } else { 'nobody' }) $(if ($null -eq $value2) { 'undefined' } else { $value2 }) $(if ($null -ne $value) { $value } else { 'none' })"
    $shown = $user
    if ($null -eq $shown) {
        $shown = 'nobody'
    }
    $named = $user
    if (-not $named) {
        $named = (Get-Date).ToUniversalTime().ToString('u')
    }
    $first = $null
    Write-Output "$(if ($null -eq $first) { 'undefined' } else { $first }) $shown $named"
    $first = if ($null -ne $user) { $user } else { $null }
    if ($null -eq $first) {
        $first = 'set'
    }
    $part = if ($user) { ($user -csplit '\', 0, 'SimpleMatch')[1] } else { $user }
    Write-Output "$first $(if ($null -ne $part) { $part } else { 'no part' })"
    Write-Output $(if ($null -ne $user) {
        $user
    } else {
        (Get-CimInstance -ClassName Win32_ComputerSystem -OperationTimeoutSec 30 -ErrorAction Stop).Name
    })
    exit 0
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
