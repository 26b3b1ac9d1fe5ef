# Is the old product gone?
$native = "$env:SystemRoot\Sysnative"
if (-not (Test-Path -LiteralPath $native)) { $native = "$env:SystemRoot\System32" }
$uninstall = 'HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall'
$found = & "$native\reg.exe" query $uninstall /s /f 'Vendor' /d /reg:64
$isThere = $LASTEXITCODE -eq 0
$disks = Get-CimInstance -ClassName Win32_LogicalDisk -OperationTimeoutSec 30 -ErrorAction Stop
$events = Get-WinEvent -LogName Application -MaxEvents 5 -ErrorAction SilentlyContinue
Write-Output "There are $(@($events).Count) events and $(@($found).Count) lines."
if ($isThere -or -not $disks) {
    exit 1
}
exit 0
