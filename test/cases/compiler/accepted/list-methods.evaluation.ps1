<#
.SYNOPSIS
    Shows what becomes of list methods
.DESCRIPTION
    Shows what becomes of list methods
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - List methods
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

function Get-Lower {
    param([string]$Text)

    return $Text.ToLowerInvariant()
}

function Test-C {
    param([string]$Text)

    return $Text.StartsWith('C', 'Ordinal')
}

try {
    $disks = @(Get-CimInstance -ClassName Win32_LogicalDisk -OperationTimeoutSec 30 -ErrorAction Stop)
    $full = @(foreach ($disk in $disks) {
        if ($disk.FreeSpace -lt 100) {
            $disk
        }
    })
    $names = @(foreach ($disk in $full) {
        $disk.DeviceID
    })
    Write-Output "$($disks.Count) $($full.Count) $($names -join ', ') $(if ($names -ccontains 'C:') { 'true' } else { 'false' }) $(if ($names -cnotcontains 'c:') { 'true' } else { 'false' })"
    Write-Output "$(if (@(foreach ($disk in $disks) { if ($disk.DeviceID -ceq 'C:') { $disk } }).Count -gt 0) { 'true' } else { 'false' }) $(if (@(foreach ($disk in $disks) { if (-not ($disk.Size -gt 0)) { $disk } }).Count -eq 0) { 'true' } else { 'false' }) $(@(foreach ($item in $names) { Get-Lower -Text $item }) -join '') $(@(foreach ($item in $names) { if (Test-C -Text $item) { $item } }).Count)"
    $lengths = @(foreach ($name in $names) {
        $name.Length
    })
    $lists = @(foreach ($name in $names) {
        , @($name, 'x')
    })
    Write-Output "$($lengths -join ',') $($lists.Count) $(@(foreach ($number in @(1, 2.5, 3)) { if ($number -gt 2) { $number } }) -join ',')"
    if ($names.Count -eq 0) {
        Write-Output 'none'
        exit 0
    }
    Write-Output ($names -join ';')
    exit 1
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
