<#
.SYNOPSIS
    Runs programs and asks for sessions
.DESCRIPTION
    Runs programs and asks for sessions
    Remediation: exit code 0 means done, any other that it failed.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\remediation.ps1
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

$text = 'Please save "everything" in C:\Temp\'

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

# Shows the user of a session a message for some seconds.
function Send-SessionMessage {
    param([string]$Session, [string]$Server, [string]$Text, [int]$ShowSec)

    $arguments = @($Session)
    if ($Server) {
        $arguments += "/SERVER:$Server"
    }
    $arguments += "/TIME:$ShowSec", $Text
    return Invoke-Program -Name msg.exe -ArgumentList $arguments -TimeoutSec 30 -Quiet
}

# Logs a session off with logoff.exe, after a warning if there is one. Nobody is logged off from the console.
function Invoke-LogOff {
    param(
        [string]$Session,

        [string]$Server,

        [string]$Warning,

        [int]$WaitSec,

        [int]$TimeoutSec,

        [switch]$Detail,

        [switch]$VirtualMachine
    )

    if (-not $VirtualMachine) {
        $row = Get-SessionRow -Server $Server | Where-Object {
            if ($Session) {
                $Session -eq $_.id -or $Session -eq $_.name
            } else {
                $_.isCurrent
            }
        }
        if ($Session -eq 'console' -or $row.name -eq 'console') {
            throw 'The session at the console is not logged off.'
        }
        if ($row.name -eq 'services' -or (-not $Session -and -not $row)) {
            throw 'There is no session of a user to log off here.'
        }
        # A disconnected session has no name, and nobody who would see a message.
        if ($Warning -and $row.name) {
            $message = Send-SessionMessage -Session $row.id -Server $Server -Text $Warning -ShowSec $WaitSec
            if ($message.exitCode -ne 0) {
                throw "Session $($row.id) could not be warned: msg.exe ended with exit code $($message.exitCode)."
            }
            Start-Sleep -Seconds $WaitSec
        }
    }
    $arguments = @()
    if ($Session) {
        $arguments += $Session
    }
    if ($Server) {
        $arguments += "/SERVER:$Server"
    }
    if ($Detail) {
        $arguments += '/V'
    }
    if ($VirtualMachine) {
        $arguments += '/VM'
    }
    return Invoke-Program -Name logoff.exe -ArgumentList $arguments -TimeoutSec $TimeoutSec -Quiet:(-not $Detail)
}

# Whether a program is the one of Windows: signed by Microsoft Windows, and of a known version with its known hash.
function Confirm-SystemProgram {
    param([string]$Name, [hashtable]$KnownHash)

    $path = Get-ProgramPath -Name $Name
    $signature = Get-AuthenticodeSignature -LiteralPath $path -ErrorAction Stop
    $signer = $signature.SignerCertificate.Subject
    if ('HashMismatch', 'NotSigned', 'NotTrusted' -contains $signature.Status) {
        throw "$Name is not the one of Windows: its signature is $($signature.Status)."
    }
    if ($signature.Status -ne 'Valid') {
        return [pscustomobject]@{
            verified = $false
            message = "$Name could not be verified: its signature is $($signature.Status)."
        }
    }
    if ($signer -notlike 'CN=Microsoft Windows, *') {
        throw "$Name is not the one of Windows: it is signed by $signer."
    }
    $file = (Get-Item -LiteralPath $path -ErrorAction Stop).VersionInfo
    $version = '{0}.{1}.{2}.{3}' -f $file.FileMajorPart, $file.FileMinorPart, $file.FileBuildPart, $file.FilePrivatePart
    if (-not $KnownHash -or -not $KnownHash[$version]) {
        return [pscustomobject]@{ verified = $true; message = "$Name $version is signed by Microsoft Windows." }
    }
    $hash = (Get-FileHash -LiteralPath $path -Algorithm SHA256 -ErrorAction Stop).Hash
    if ($hash -ne $KnownHash[$version]) {
        throw "$Name is not the one of Windows: version $version has another SHA-256."
    }
    return [pscustomobject]@{
        verified = $true
        message = "$Name $version is signed by Microsoft Windows and has its known SHA-256."
    }
}

try {
    # Known hashes: https://strontic.github.io/xcyclopedia/library/logoff.exe-63DAFD4EB9CF5D5BAD52B2F78C9C3DDD.html
    $found = Confirm-SystemProgram -Name 'logoff.exe' -KnownHash @{
        '10.0.14393.0' = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40'
    }
    Write-Output "$(if ($found.verified) { 'true' } else { 'false' }) $($found.message)"
    $refused = 0
    foreach ($session in @(Get-SessionRow | Where-Object { $_.user })) {
        if ($session.kind -ceq 'console') {
            try {
                Invoke-LogOff -Session $session.name -TimeoutSec 60 | Out-Null
            } catch {
                Write-Output $_.Exception.Message
            }
            continue
        }
        $sent = Send-SessionMessage -Session $session.id -Text $text -ShowSec 15
        Write-Output "msg $($sent.exitCode)"
        if ((Invoke-LogOff -Session $session.id -Warning "$($session.user), you are logged off." -WaitSec 20 -TimeoutSec 60).exitCode -ne 0) {
            $refused = $refused + 1
        }
    }
    try {
        Invoke-LogOff -TimeoutSec 60 | Out-Null
    } catch {
        Write-Output $_.Exception.Message
    }
    $other = Invoke-LogOff -Session 'TERM04' -Server 'Server1' -TimeoutSec 10
    Write-Output "TERM04 $($other.exitCode)"
    if ($refused -gt 0) {
        Write-Failure -Message "$refused refused"
        exit 1
    }
    if ($other.exitCode -gt 1) {
        Write-Output ((Invoke-LogOff -Session 12 -TimeoutSec 60 -Detail).output -join '|')
    }
    Write-Output "$((Invoke-LogOff -Session 77 -TimeoutSec 60 -VirtualMachine).exitCode)"
    exit 0
} catch {
    Write-Failure -Message "The remediation failed: $($_.Exception.Message.Trim())"
    exit 90
}
