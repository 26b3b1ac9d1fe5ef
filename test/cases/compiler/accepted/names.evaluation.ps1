<#
.SYNOPSIS
    Shows what becomes of names
.DESCRIPTION
    Shows what becomes of names
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Names
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

$limit = 'outer'
$Limit2 = 'other'

# The console shows the error stream of a run that fails, so the message of a failure goes to both streams.
function Write-Failure {
    param([string]$Message)

    Write-Output $Message
    Write-Error -Message $Message -ErrorAction Continue
}

function Get-Inner {
    param([string]$HomeValue)

    $limit3 = "$HomeValue$Limit2"
    return Get-Shown -Value $limit3
}

function Get-Shown {
    param([string]$Value)

    return "$Value/$limit"
}

function Get-DateValue {
    return 'not a date'
}

function Get-SessionsList {
    return , @('one', 'two')
}

function Get-NewThing {
    return 'new'
}

function Get-CurrentStatus {
    param([string]$Secret)

    return $Secret
}

try {
    $user = 'a'
    $User2 = 'b'
    $USER3 = 'c'
    $hostValue = 'd'
    $errorValue = 'e'
    $inputValue = @('f')
    $argsValue = $inputValue
    $pidValue = 1
    $matchesValue = $true
    $x_ = 'g'
    $uberlaufe = 'h'
    if ($matchesValue) {
        $user4 = 'inner'
        Write-Output "$user4 $limit"
    }
    $result = Get-Inner -HomeValue 'i'
    $value = $argsValue[0]
    Write-Output "$user$User2$USER3$hostValue$errorValue$(if ($null -eq $value) { 'undefined' } else { $value })$pidValue$x_$uberlaufe$result"
    Write-Output "$(Get-DateValue) $((Get-SessionsList) -join ',') $(Get-NewThing) $(Get-CurrentStatus -Secret 'x') $limit"
    exit 0
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
