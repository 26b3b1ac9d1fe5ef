<#
.SYNOPSIS
    Shows what becomes of conditions
.DESCRIPTION
    Shows what becomes of conditions
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Conditions
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
    $system = Get-CimInstance -ClassName Win32_ComputerSystem -OperationTimeoutSec 30 -ErrorAction Stop
    $user = $system.UserName
    $memory = $system.TotalPhysicalMemory
    if ($user) {
        Write-Output 'somebody'
    }
    if (-not $user) {
        Write-Output 'nobody'
    }
    if ($memory) {
        Write-Output 'memory'
    }
    if (-not $memory) {
        Write-Output 'no memory'
    }
    if ($system.PartOfDomain -and -not $user) {
        Write-Output 'domain and nobody'
    }
    if ($system.PartOfDomain -or ($user -and $memory -gt 5)) {
        Write-Output 'either'
    }
    if (-not ($user -and $memory)) {
        Write-Output 'not both'
    }
    if ($null -ne $system) {
        Write-Output 'always'
    }
    $number = $memory % 2
    $isOdd = [bool]$number
    Write-Output "$(if ($isOdd) { 'true' } else { 'false' }) $(if (-not $user) { 'true' } else { 'false' }) $(if ($user) { 'true' } else { 'false' }) $(if (-not $memory) { 'true' } else { 'false' })"
    if ($null -eq $user) {
        Write-Output 'null'
        exit 0
    } elseif ($user -ceq '') {
        Write-Output 'empty'
        exit 0
    } elseif ($user -cne 'x' -and $user.Length -gt 3) {
        Write-Output $user
        exit 1
    }
    Write-Output 'short'
    exit 0
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
