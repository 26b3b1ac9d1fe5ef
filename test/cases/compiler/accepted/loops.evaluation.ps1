<#
.SYNOPSIS
    Shows what becomes of loops
.DESCRIPTION
    Shows what becomes of loops
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Loops
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
    $count = (Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop).NumberOfUsers
    $left = $count
    $text = ''
    while ($left -gt 0) {
        $left--
        if ($left % 2 -eq 0) {
            continue
        }
        foreach ($letter in @('a', 'b', 'c')) {
            if ($letter -ceq 'b') {
                continue
            }
            if ($left -gt 5) {
                break
            }
            $text = "$text$letter$left "
        }
    }
    Write-Output $text
    $tries = 0
    while ($tries -lt 3 -and $null -ne (Get-CimInstance -ClassName Win32_ComputerSystem -OperationTimeoutSec 30 -ErrorAction Stop).UserName) {
        $tries++
    }
    while ($true) {
        $tries++
        if ($tries -gt 4) {
            break
        }
    }
    foreach ($name in @('first', 'second')) {
        $length = $name.Length
        if ($length -gt 5) {
            Write-Output "$name after $tries"
            exit 1
        }
    }
    Write-Output 'never'
    exit 0
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
