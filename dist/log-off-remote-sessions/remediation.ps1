<#
.SYNOPSIS
    Warns the users of Remote Desktop sessions, logs them off, and reports which sessions have gone
.DESCRIPTION
    Ends Remote Desktop sessions, active and disconnected ones. Users of active sessions are warned
    with msg.exe and have a minute to save their work; then each session is logged off with
    logoff.exe, after that program was verified. The session at the console is left alone. Work that
    is not saved is lost.
    Verifies logoff.exe, warns the users of active sessions and waits up to one minute for them to
    leave, logs each session that is left off, then looks every five seconds for up to two minutes
    whether all have gone.
    Remediation: exit code 0 means done, any other that it failed.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\remediation.ps1
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
# What users of active sessions are told, a minute before.
$warning = 'This Remote Desktop session ends in one minute. Please save your work and log off.'
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

# The sessions that are to be logged off; the one at the console is never among them.
function Get-RemoteSessionsList {
    return , @(foreach ($session in @(Get-SessionRow | Where-Object { $_.user })) {
        if ($session.kind -ceq 'remoteDesktop' -and $which -cne 'disconnected' -or ($session.kind -ceq 'disconnected' -and $which -cne 'active')) {
            $session
        }
    })
}

function Get-Left {
    param($Ids)

    return , @(foreach ($session in (Get-RemoteSessionsList)) {
        if ($Ids -contains $session.id) {
            $session
        }
    })
}

try {
    $found = Get-RemoteSessionsList
    if ($found.Count -eq 0) {
        Write-Output "$nobody Nothing was done."
        exit 0
    }

    try {
        # Known hashes: https://strontic.github.io/xcyclopedia/library/logoff.exe-63DAFD4EB9CF5D5BAD52B2F78C9C3DDD.html
        $verification = Confirm-SystemProgram -Name 'logoff.exe' -KnownHash @{
            '10.0.14393.0' = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40'
        }
        if (-not $verification.verified) {
            Write-Failure -Message "Nobody was logged off: $($verification.message)"
            exit 1
        }
    } catch {
        Write-Failure -Message "Nobody was logged off: $($_.Exception.Message)"
        exit 1
    }

    # Only those that were found: whoever logs on meanwhile was not warned.
    $ids = @(foreach ($session in $found) {
        $session.id
    })

    # A disconnected session shows nobody a message. A user who leaves after the warning need not be waited for.
    $active = @(foreach ($session in $found) {
        if ($session.kind -ceq 'remoteDesktop') {
            $session
        }
    })
    foreach ($session in $active) {
        Send-SessionMessage -Session $session.id -Text $warning -ShowSec 60 | Out-Null
    }
    if ($active.Count -gt 0) {
        # Look every 10 seconds, 6 times at most, and no longer than 60 seconds.
        $deadline = (Get-Date).ToUniversalTime().AddSeconds(60)
        $inTime = $false
        foreach ($look in 1..6) {
            Start-Sleep -Seconds 10
            $inTime = @(foreach ($session in (Get-Left -Ids $ids)) {
                if ($session.kind -ceq 'remoteDesktop') {
                    $session
                }
            }).Count -eq 0
            if ($inTime -or (Get-Date).ToUniversalTime() -ge $deadline) {
                break
            }
        }
    }

    $refused = @()
    foreach ($session in (Get-Left -Ids $ids)) {
        $exit = Invoke-LogOff -Session $session.id -TimeoutSec 30
        if ($exit.exitCode -ne 0) {
            $refused += $session.id
        }
    }

    # One that was refused will not go by itself.
    # Look every 5 seconds, 24 times at most, and no longer than 120 seconds.
    $deadline = (Get-Date).ToUniversalTime().AddSeconds(120)
    $inTime2 = $false
    foreach ($look in 1..24) {
        Start-Sleep -Seconds 5
        try {
            $inTime2 = @(foreach ($session in (Get-Left -Ids $ids)) {
                if ($refused -notcontains $session.id) {
                    $session
                }
            }).Count -eq 0
        } catch {
            # An error at a look means "not yet".
            Write-Verbose -Message "Look ${look}: $($_.Exception.Message)"
        }
        if ($inTime2 -or (Get-Date).ToUniversalTime() -ge $deadline) {
            break
        }
    }
    $stuck = Get-Left -Ids $ids
    $gone = @(foreach ($session in $found) {
        if (@(foreach ($other in $stuck) {
            if (-not ($other.id -ne $session.id)) {
                $other
            }
        }).Count -eq 0) {
            $session
        }
    })
    $goneText = if ($gone.Count -eq 0) {
        'none'
    } else {
        @(foreach ($session in $gone) {
            "$($session.id) ($($session.user))"
        }) -join ', '
    }
    if ($stuck.Count -eq 0) {
        Write-Output "Logged off at $((Get-Date).ToUniversalTime().ToString('u')): $goneText."
        exit 0
    }
    $stuckText = @(foreach ($session in $stuck) {
        "$($session.id) ($($session.user)$(if ($refused -contains $session.id) { ', refused by logoff.exe' } else { '' }))"
    }) -join ', '
    Write-Failure -Message "Still logged on at $((Get-Date).ToUniversalTime().ToString('u')): $stuckText. Logged off: $goneText."
    exit 1
} catch {
    Write-Failure -Message "The remediation failed: $($_.Exception.Message.Trim())"
    exit 90
}
