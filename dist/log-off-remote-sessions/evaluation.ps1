<#
.SYNOPSIS
    Warns the users of Remote Desktop sessions, logs them off, and reports which sessions have gone
.DESCRIPTION
    Ends Remote Desktop sessions, active and disconnected ones. Users of active sessions are warned
    with msg.exe and have a minute to save their work; then each session is logged off with
    logoff.exe, after that program was verified. The session at the console is left alone. Work that
    is not saved is lost.
    Lists the sessions with qwinsta.exe. Remote Desktop sessions and disconnected ones are flagged,
    each named with its id and user.
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Security - Log Off Remote Sessions
    Category:     Security
    Version:      1.0.0
    Author:       workletkit
    OS support:   Windows 7 and later
    PowerShell:   5.1 or later
    Devices:      WORKSTATION, SERVER
    Requires:     Administrator rights: Full Control permission to log off users from other sessions.
                  The programs of Remote Desktop (qwinsta.exe, msg.exe, logoff.exe), which Home editions of
                  Windows do not have.
                  A disconnected session does not tell whether its user came by Remote Desktop or sat at the
                  console; it is logged off either way.
    Keywords:     log off, logoff, session, Remote Desktop, disconnected
.HISTORY
    1.0.0 2026-01-15 workletkit: First version.
#>
#Requires -Version 5.1

$ErrorActionPreference = 'Stop'

# Which sessions are logged off: those that are active, those that are disconnected, or both.
$which = 'both'
$nobody = 'Nobody is logged on by Remote Desktop.'

# The console shows the error stream of a run that fails, so the message of a failure goes to both streams.
function Write-Failure {
    param([string]$Message)

    Write-Output $Message
    Write-Error -Message $Message -ErrorAction Continue
}

# The file of a program of Windows. A 32-bit process finds the 64-bit one in Sysnative, which no other process has.
function Get-ProgramPath {
    param([string]$Name)

    foreach ($folder in 'Sysnative', 'System32') {
        $path = "$env:SystemRoot\$folder\$Name"
        if (Test-Path -LiteralPath $path -PathType Leaf) {
            return $path
        }
    }
    throw "$Name was not found in $env:SystemRoot\System32; not every edition of Windows has it."
}

# Runs a program no longer than it may take. Gives its exit code and, unless they are not wanted, the lines that it wrote.
function Invoke-Program {
    param([string]$Name, [string[]]$ArgumentList, [int]$TimeoutSec, [switch]$Quiet)

    $path = if ($Name.Contains('\')) { $Name } else { Get-ProgramPath -Name $Name }
    # Quotes around what is empty or has blanks; before a quote, backslashes count and are doubled.
    $quoted = @(foreach ($argument in $ArgumentList) {
        if ($argument -match '^[^\s"]+\z') {
            $argument
        } else {
            '"' + ($argument -replace '(\\*)"', '$1$1\"' -replace '(\\+)\z', '$1$1') + '"'
        }
    })
    $capture = "$env:TEMP\worklet-$([guid]::NewGuid())"
    $start = @{
        FilePath = $path
        NoNewWindow = $true
        PassThru = $true
        RedirectStandardOutput = "$capture.out"
        RedirectStandardError = "$capture.err"
        ErrorAction = 'Stop'
    }
    if ($quoted.Count -gt 0) {
        $start.ArgumentList = $quoted -join ' '
    }
    try {
        $process = Start-Process @start
        # Windows PowerShell knows the exit code only of a process whose handle was asked for.
        $null = $process.Handle
        Wait-Process -InputObject $process -Timeout $TimeoutSec -ErrorAction SilentlyContinue
        if (-not $process.HasExited) {
            Stop-Process -InputObject $process -Force -ErrorAction SilentlyContinue
            throw "$Name did not end within $TimeoutSec seconds."
        }
        $result = [pscustomobject]@{ exitCode = $process.ExitCode; output = @(); errors = @() }
        if (-not $Quiet) {
            # Programs of the console write in the OEM code page.
            $result.output = @(Get-Content -LiteralPath "$capture.out" -Encoding Oem -ErrorAction Stop)
            $result.errors = @(Get-Content -LiteralPath "$capture.err" -Encoding Oem -ErrorAction Stop)
        }
        return $result
    } finally {
        Remove-Item -LiteralPath "$capture.out", "$capture.err" -Force -ErrorAction SilentlyContinue
    }
}

# The sessions as qwinsta lists them. Its words are translated; the columns, the names of sessions and the ids are not.
function Get-SessionRow {
    param([string]$Server)

    $arguments = @()
    if ($Server) {
        $arguments += "/SERVER:$Server"
    }
    $listing = Invoke-Program -Name qwinsta.exe -ArgumentList $arguments -TimeoutSec 30
    $rows = @(foreach ($line in $listing.output) {
        if ($line -match '^([ >])(.{17}) (.{20}) *(\d+)  ') {
            $name = $Matches[2].Trim()
            $kind = if ($name -eq 'console') { 'console' } elseif ($name) { 'remoteDesktop' } else { 'disconnected' }
            [pscustomobject]@{
                id = [int]$Matches[4]
                name = $name
                user = $Matches[3].Trim()
                kind = $kind
                isCurrent = $Matches[1] -eq '>'
            }
        }
    })
    if ($rows.Count -eq 0) {
        throw "qwinsta.exe listed no sessions (exit code $($listing.exitCode)). $($listing.errors)".Trim()
    }
    return $rows
}

# The sessions that are to be logged off; the one at the console is never among them.
function Get-RemoteSessionsList {
    return , @(foreach ($session in @(Get-SessionRow | Where-Object { $_.user })) {
        if ($session.kind -ceq 'remoteDesktop' -and $which -cne 'disconnected' -or ($session.kind -ceq 'disconnected' -and $which -cne 'active')) {
            $session
        }
    })
}

try {
    $found = Get-RemoteSessionsList
    if ($found.Count -eq 0) {
        Write-Output $nobody
        exit 0
    }
    Write-Output "Logged on by Remote Desktop: $(@(foreach ($session in $found) { "$($session.id) $([char]0x0028)$($session.user), $($session.kind)$([char]0x0029)" }) -join ', ')."
    exit 1
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
