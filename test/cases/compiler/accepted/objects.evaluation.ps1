<#
.SYNOPSIS
    Shows what becomes of objects
.DESCRIPTION
    Shows what becomes of objects
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Objects
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

$rules = @([pscustomobject]@{ name = 'few'; most = 1 }, [pscustomobject]@{ name = 'many'; most = 50.5; note = 'rare' })
$limits = [pscustomobject]@{ warn = 5; fail = 10 }

# The console shows the error stream of a run that fails, so the message of a failure goes to both streams.
function Write-Failure {
    param([string]$Message)

    Write-Output $Message
    Write-Error -Message $Message -ErrorAction Continue
}

# Writes a value as TypeScript writes it in a text, in every culture: true, 0.1, 1e-7.
function ConvertTo-Text {
    param($Value)

    if ($Value -is [bool]) {
        return "$Value".ToLowerInvariant()
    }
    if ($Value -is [datetime]) {
        return $Value.ToUniversalTime().ToString('u')
    }
    if (-not ($Value -is [double] -or $Value -is [float])) {
        return "$Value"
    }
    if ($Value -eq 0) {
        return '0'
    }
    # The fewest digits that give the same number.
    foreach ($format in 'E14', 'E15', 'E16') {
        $text = ([double]$Value).ToString($format, [cultureinfo]::InvariantCulture)
        if ([double]::Parse($text, [cultureinfo]::InvariantCulture) -eq [double]$Value) {
            break
        }
    }
    if ($text -notmatch '^(-?)(\d)\.(\d+)E([+-]\d+)$') {
        return $text
    }
    $sign = $Matches[1]
    $digits = ($Matches[2] + $Matches[3]).TrimEnd('0')
    $point = [int]$Matches[4] + 1
    if ($point -ge $digits.Length -and $point -le 21) {
        return $sign + $digits + '0' * ($point - $digits.Length)
    }
    if ($point -gt 0 -and $point -le 21) {
        return $sign + $digits.Insert($point, '.')
    }
    if ($point -le 0 -and $point -gt -6) {
        return $sign + '0.' + '0' * -$point + $digits
    }
    if ($digits.Length -gt 1) {
        $digits = $digits.Insert(1, '.')
    }
    if ($point -gt 0) {
        return "$sign${digits}e+$($point - 1)"
    }
    return "$sign${digits}e$($point - 1)"
}

function Get-Find {
    param($Count)

    foreach ($rule in $rules) {
        if ($Count -gt $rule.most) {
            return $rule
        }
    }
    return $null
}

function Get-Describe {
    param($Given)

    return "$($Given.warn)/$($Given.fail)"
}

try {
    $system = Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop
    foreach ($rule in $rules) {
        Write-Output "$($rule.name): $(if ($system.NumberOfUsers -gt $rule.most) { 'true' } else { 'false' }) $(if ($null -ne $rule.note) { $rule.note } else { 'no note' }) $(ConvertTo-Text -Value $rule.most)"
    }
    $facts = [pscustomobject]@{
        count = $system.NumberOfUsers
        version = $system.Version
        'odd name' = $true
        inner = [pscustomobject]@{ depth = 1 }
    }
    Write-Output "$($facts.count) $(if ($null -ne $facts.version) { $facts.version } else { 'none' }) $(if ($facts.'odd name') { 'true' } else { 'false' }) $(ConvertTo-Text -Value $facts.inner.depth)"
    $count = $facts.count
    $version = $facts.version
    $rule2 = Get-Find -Count $count
    Write-Output "$count $(if ($null -eq $version) { 'null' } else { $version }) $(if ($null -eq $rule2.name) { 'undefined' } else { $rule2.name }) 5 $(Get-Describe -Given $limits)"
    if ($null -eq $rule2) {
        Write-Output 'no rule'
        exit 0
    }
    if ($rule2.most -gt 1) {
        Write-Output $rule2.name
        exit 1
    }
    Write-Output (Get-Describe -Given ([pscustomobject]@{ warn = $count; fail = 1 }))
    exit 0
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
