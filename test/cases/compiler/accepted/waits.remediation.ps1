<#
.SYNOPSIS
    Shows what becomes of waits
.DESCRIPTION
    Shows what becomes of waits
    Remediation: exit code 0 means done, any other that it failed.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\remediation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Waits
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

function Test-Calm {
    return (Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop).NumberOfProcesses -lt 100
}

function Test-Early {
    $user = (Get-CimInstance -ClassName Win32_ComputerSystem -OperationTimeoutSec 30 -ErrorAction Stop).UserName
    if ($null -eq $user) {
        return $true
    }
    return $user.Length -gt 3
}

try {
    $looks = 0
    # Look every 10 seconds, 3 times at most, and no longer than 32 seconds.
    $deadline = (Get-Date).ToUniversalTime().AddSeconds(32)
    $settled = $false
    foreach ($look in 1..3) {
        Start-Sleep -Seconds 10
        try {
            $looks++
            $count = (Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop).NumberOfUsers
            $settled = $count -eq 0
        } catch {
            # An error at a look means "not yet".
            Write-Verbose -Message "Look ${look}: $($_.Exception.Message)"
        }
        if ($settled -or (Get-Date).ToUniversalTime() -ge $deadline) {
            break
        }
    }
    Write-Output "$(if ($settled) { 'true' } else { 'false' }) after $looks looks at $((Get-Date).ToUniversalTime().ToString('u'))"
    # Look every 30 seconds, 2 times at most, and no longer than 60 seconds.
    $deadline = (Get-Date).ToUniversalTime().AddSeconds(60)
    $inTime = $false
    foreach ($look in 1..2) {
        Start-Sleep -Seconds 30
        $inTime = Test-Calm
        if ($inTime -or (Get-Date).ToUniversalTime() -ge $deadline) {
            break
        }
    }
    if (-not $inTime) {
        Write-Failure -Message "not calm at $((Get-Date).ToUniversalTime().ToString('u'))"
        exit 2
    }
    # Look once, after 3 seconds.
    $deadline = (Get-Date).ToUniversalTime().AddSeconds(3)
    $quick = $false
    foreach ($look in 1..1) {
        Start-Sleep -Seconds 3
        $quick = (Get-Date).ToUniversalTime().ToString('u') -ceq 'never'
        if ($quick -or (Get-Date).ToUniversalTime() -ge $deadline) {
            break
        }
    }
    # Look every 1200 seconds, 3 times at most, and no longer than 3600 seconds.
    $deadline = (Get-Date).ToUniversalTime().AddSeconds(3600)
    $early = $false
    foreach ($look in 1..3) {
        Start-Sleep -Seconds 1200
        $early = Test-Early
        if ($early -or (Get-Date).ToUniversalTime() -ge $deadline) {
            break
        }
    }
    if ($settled -and -not $quick -and $early) {
        Write-Output "settled at $((Get-Date).ToUniversalTime().ToString('u'))"
        exit 0
    }
    Write-Failure -Message "settled $(if ($settled) { 'true' } else { 'false' }), early $(if ($early) { 'true' } else { 'false' })"
    exit 1
} catch {
    Write-Failure -Message "The remediation failed: $($_.Exception.Message.Trim())"
    exit 90
}
