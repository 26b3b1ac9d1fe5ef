<#
.SYNOPSIS
    Shows what becomes of arithmetic
.DESCRIPTION
    Shows what becomes of arithmetic
    Evaluation: looks and changes nothing. Exit code 0 means compliant, any other flags the endpoint
    for remediation.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\evaluation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Arithmetic
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

try {
    $count = (Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop).NumberOfUsers
    $total = 12
    $total += $count
    $total--
    $total *= 2
    $total++
    $total--
    Write-Output "$(ConvertTo-Text -Value $total) $(ConvertTo-Text -Value ($count / 2)) $($count % 3) $(ConvertTo-Text -Value (-$count % 3)) $(ConvertTo-Text -Value (-($count + 1))) 3.5 $($count - 3 * (2 - $count))"
    $half = $count / 2
    $share = 1
    $share = [double]$share / $count
    $number = [double]0 / $count
    Write-Output "$(ConvertTo-Text -Value $half) $(ConvertTo-Text -Value $share) $(ConvertTo-Text -Value ([double]1 / $count)) $(if ($number -ne 0 -and $number -eq $number) { 'number' } else { 'none' }) $(ConvertTo-Text -Value ($count * 0.1)) $(ConvertTo-Text -Value ($count * 1e+21)) $(ConvertTo-Text -Value ($count / 3))"
    $total = [double]$total % $count
    Write-Output "$(ConvertTo-Text -Value $total) $(2147483647 + $count) $($count * 1000000000) 0.30000000000000004 1e-7 123456789012345680000"
    if ($count + 1 -gt 5) {
        Write-Output "many: $count"
        exit 0
    }
    Write-Output "few: $count"
    exit 1
} catch {
    Write-Failure -Message "The evaluation failed: $($_.Exception.Message.Trim())"
    exit 90
}
