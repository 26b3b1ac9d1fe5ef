<#
.SYNOPSIS
    Shows what becomes of errors
.DESCRIPTION
    Shows what becomes of errors
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Errors
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

function Get-Read {
    param([string]$Name)

    if ($Name.Length -lt 2) {
        throw "$Name is too short"
    }
    return "name: $Name"
}

try {
    $text = 'none'
    try {
        $text = Get-Read -Name (Get-CimInstance -ClassName Win32_ComputerSystem -OperationTimeoutSec 30 -ErrorAction Stop).Name
    } catch {
        $text = "caught $($_.Exception.Message)"
    }
    Write-Output $text
    try {
        $null = @(Get-CimInstance -ClassName Win32_Battery -OperationTimeoutSec 30 -ErrorAction Stop)
    } catch {
        Write-Verbose -Message $_.Exception.Message
    }
    foreach ($name in @('a', '')) {
        try {
            if ($name -ceq '') {
                throw 'empty'
            }
            Write-Output (Get-Read -Name $name)
        } catch {
            $caughtError = $_
            try {
                throw "inner of $($caughtError.Exception.Message)"
            } catch {
                Write-Output "$("Error: $($_.Exception.Message)") | $($caughtError.Exception.Message) | $("Error: $($caughtError.Exception.Message)")"
            }
        }
    }
    try {
        if ($text -ceq 'name: PC') {
            throw 'again'
        }
    } catch {
        if ($_.Exception.Message.StartsWith('again', 'Ordinal')) {
            throw
        }
        Write-Failure -Message 'not again'
        exit 1
    }
    Write-Output $text
    exit 0
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
