<#
.SYNOPSIS
    Shows what becomes of texts
.DESCRIPTION
    Shows what becomes of texts
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Texts
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
    Write-Output 'plain'
    Write-Output 'it''s a `tick`, a $variable, a $(subexpression) and a "quote"'
    Write-Output "caf$([char]0x00E9) $([char]0x201C)quoted$([char]0x201D) $([char]0x2019) $([char]0xD83D)$([char]0xDE00)"
    Write-Output "tab`there`nnext line`r`nand `0 nothing"
    Write-Output 'ab ${no} 1truenull'
    Write-Output "C:\Windows\$((Get-Date).ToUniversalTime().ToString('u'))\"
    Write-Output ''
    exit 0
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
