<#
.SYNOPSIS
    Runs programs and asks for sessions
.DESCRIPTION
    Runs programs and asks for sessions
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Programs
    Category:     Maintenance Tasks
    Version:      1.0.0
    Author:       unknown
    OS support:   Windows 7 and later
    PowerShell:   5.1 or later
    Devices:      WORKSTATION, SERVER
.HISTORY
    1.0.0 unknown
#>
#Requires -Version 5.1

$ErrorActionPreference = 'Stop'

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

# The name of the endpoint, as hostname.exe tells it.
function Get-HostName {
    return (Invoke-Program -Name 'hostname.exe' -TimeoutSec 30).output -join ''
}

try {
    Write-Output (Get-HostName)
    $instance = Invoke-Program -Name 'reg.exe' -ArgumentList @('query', 'HKLM\SOFTWARE\No Such Key\', '/ve') -TimeoutSec 20
    $exitCode = $instance.exitCode
    $output = $instance.output
    $errors = $instance.errors
    Write-Output "$exitCode $($output.Count) $($errors -join '|')"
    foreach ($session in @(Get-SessionRow | Where-Object { $_.user })) {
        Write-Output "$($session.id) $($session.name) $($session.user) $($session.kind)"
    }
    $remote = @(foreach ($session in @(Get-SessionRow -Server 'Server1' | Where-Object { $_.user })) {
        if ($session.kind -cne 'console') {
            $session
        }
    })
    if ($remote.Count -eq 0) {
        Write-Output 'none'
        exit 0
    }
    Write-Output (@(foreach ($session in $remote) {
        $session.user
    }) -join ', ')
    exit 1
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
