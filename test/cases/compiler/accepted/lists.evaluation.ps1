<#
.SYNOPSIS
    Shows what becomes of lists
.DESCRIPTION
    Shows what becomes of lists
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Lists
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

$allowed = @('en-US', 'de-DE', 'fr-FR')

# The console shows the error stream of a run that fails, so the message of a failure goes to both streams.
function Write-Failure {
    param([string]$Message)

    Write-Output $Message
    Write-Error -Message $Message -ErrorAction Continue
}

function Get-First {
    param($List)

    $value = if ($List.Count -gt 0) { $List[0] } else { $null }
    return $(if ($null -ne $value) { $value } else { 'nothing' })
}

function Get-Rest {
    return , @('only')
}

try {
    $languages = (Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop).MUILanguages
    $value = @($languages)[9]
    $value2 = @($languages)[0]
    Write-Output "$($languages.Count) $($languages -join ',') $(if ($null -eq $value2) { 'undefined' } else { $value2 }) $(if ($null -ne $value) { $value } else { 'none' })"
    $found = @()
    foreach ($language in $languages) {
        if ($language -ceq 'en-US') {
            continue
        }
        $found += $language.ToLowerInvariant()
        if ($found.Count -eq 2) {
            break
        }
    }
    $value3 = (Get-Rest)[0]
    Write-Output "$($found.Count) $($found -join ' and ') $(Get-First -List $found) $(if ($null -eq $value3) { 'undefined' } else { $value3 }) $($allowed.Count) $(if ($allowed -ccontains 'en-US') { 'true' } else { 'false' }) $(if ($allowed -ccontains 'EN-us') { 'true' } else { 'false' })"
    $index = 0
    while ($index -lt $found.Count) {
        $value4 = $found[$index]
        Write-Output "${index}: $(if ($null -eq $value4) { 'undefined' } else { $value4 })"
        $index++
    }
    $empty = @()
    foreach ($item in $empty) {
        Write-Output $item
    }
    $pairs = @(@('a', 'b'), @('c'))
    foreach ($pair in $pairs) {
        Write-Output ($pair -join '+')
    }
    if ($found.Count -gt 0) {
        Write-Output "$($found -join ',')"
        exit 1
    }
    Write-Output 'none'
    exit 0
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
