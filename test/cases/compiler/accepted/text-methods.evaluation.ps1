<#
.SYNOPSIS
    Shows what becomes of text methods
.DESCRIPTION
    Shows what becomes of text methods
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Text methods
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
    $name = (Get-CimInstance -ClassName Win32_ComputerSystem -OperationTimeoutSec 30 -ErrorAction Stop).Name
    Write-Output "$($name.Length) $(if ($name.Contains('a')) { 'true' } else { 'false' }) $(if ($name.StartsWith('A', 'Ordinal')) { 'true' } else { 'false' }) $(if ($name.EndsWith('C', 'Ordinal')) { 'true' } else { 'false' }) $($name.IndexOf('b', [StringComparison]::Ordinal)) $($name.IndexOf('B', [StringComparison]::Ordinal))"
    Write-Output "$($name.ToUpperInvariant()) $($name.ToLowerInvariant()) [$($name.Trim())] [$($name.TrimStart())] [$($name.TrimEnd())]"
    $value = ($name -csplit ', ', 0, 'SimpleMatch')[0]
    Write-Output "$(($name -csplit '.', 0, 'SimpleMatch').Count) $(if ($null -eq $value) { 'undefined' } else { $value }) $($name.Replace('.', '-')) $($name -csplit 'b', 0, 'SimpleMatch' -join ',')"
    foreach ($part in $name -csplit ' ', 0, 'SimpleMatch') {
        Write-Output "<$part>"
    }
    Write-Output "$($name.Length)true$name"
    exit 0
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
